import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/bytes/decode.ts'
import { mend } from '../../src/read/bytes/mend.ts'
import { readSource } from '../../src/read/index.ts'
import { encoded, OUTLETS, utf16, utf8 } from './support.ts'

const SIMPLIFIED =
  '边境会谈\n外交部发言人说，两国外长周二通了电话，谈到边境一带的局势，并同意下个月再谈。'
const TRADITIONAL =
  '邊境會談\n外交部發言人說，兩國外長週二通了電話，談到邊境一帶的局勢，並同意下個月再談。'

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(SIMPLIFIED), SIMPLIFIED, 'sure'],
    ['UTF-8 with a mark', utf8(`\ufeff${SIMPLIFIED}`), SIMPLIFIED, 'sure'],
    ['UTF-16LE with a mark', utf16(SIMPLIFIED, 'le'), SIMPLIFIED, 'sure'],
    ['UTF-16BE with a mark', utf16(TRADITIONAL, 'be'), TRADITIONAL, 'sure'],
    ['GBK', encoded(SIMPLIFIED, 'gbk'), SIMPLIFIED, 'guessed'],
    ['Traditional GBK', encoded(TRADITIONAL, 'gbk'), TRADITIONAL, 'guessed'],
    ['Big5', encoded(TRADITIONAL, 'big5'), TRADITIONAL, 'guessed'],
  ])('reads %s', (_, bytes, text, trust) => {
    expect(decode(bytes)).toMatchObject({ text, trust })
  })

  it.each(['gb2312', 'GBK', 'gb18030', 'big5'])('believes a page that declares %s', (label) => {
    const big5 = label === 'big5'
    const html = `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>${big5 ? '會談' : '会谈'}</p>`
    expect(decode(encoded(html, big5 ? 'big5' : 'gbk'))).toMatchObject({
      text: html,
      encoding: big5 ? 'big5' : 'gb18030',
      trust: 'sure',
    })
  })

  it('reads GB 18030 beyond GBK', () => {
    // 𠀀 (U+20000) has four bytes.
    const bytes = Uint8Array.of(...encoded(SIMPLIFIED, 'gbk'), 0x95, 0x32, 0x82, 0x36)
    expect(decode(bytes)).toMatchObject({ text: `${SIMPLIFIED}𠀀`, encoding: 'gb18030' })
  })

  it('reads a UTF-8 text with a few broken bytes and says so', () => {
    const bytes = Uint8Array.of(...utf8(SIMPLIFIED.repeat(20)), 0xe4, 0xb8)
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', trust: 'damaged' })
  })

  it('does not take noise for Chinese', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => ((i * i * 31 + i * 7) % 251) + 4)
    expect(decode(noise)).toBeUndefined()
  })
})

describe('mend', () => {
  const latin1 = (text: string): string => new TextDecoder('latin1').decode(utf8(text))
  const twice = String.fromCharCode(...utf8(SIMPLIFIED))

  it('undoes a second encoding', () => {
    expect(mend(`### 标题\n<p>${twice}</p>`)).toBe(`### 标题\n<p>${SIMPLIFIED}</p>`)
  })

  it('leaves Western letters alone', () => {
    expect(mend('São Tomé, Ångström, «Ä»')).toBe('São Tomé, Ångström, «Ä»')
    expect(mend(latin1('©'))).toBe(latin1('©'))
  })
})

describe('readSource', () => {
  it('notes a guess, a mending and damage', () => {
    const codes = (bytes: Uint8Array) =>
      readSource({ name: 'a.txt', bytes }, OUTLETS).notes.map(
        ({ code, level }) => `${level} ${code}`,
      )
    expect(codes(utf8(SIMPLIFIED))).toEqual([])
    expect(codes(encoded(SIMPLIFIED, 'gbk'))).toEqual(['warning guessed-encoding'])
    expect(codes(utf8(String.fromCharCode(...utf8(SIMPLIFIED))))).toEqual(['warning mended-text'])
    expect(codes(Uint8Array.of(...utf8(SIMPLIFIED.repeat(20)), 0xe4))).toEqual([
      'warning damaged-text',
    ])
  })
})
