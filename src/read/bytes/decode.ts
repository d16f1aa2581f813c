import type { Decoded } from './decoded.ts'
import { decodeUtf8 } from '#decode-utf8'
import { guessChinese } from './guess-chinese.ts'

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** HTML wants its charset within the first 1024 bytes; saved pages put a comment before it. */
const HEAD = 4096
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i
const ESCAPE = 0x1b
/** More broken characters than this and it was not that encoding at all. */
const DAMAGE = 0.005

/** The text of bytes in UTF-8, UTF-16 with a mark, or a declared or guessed older encoding; `undefined` where none fits. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  for (const [encoding, mark] of MARKS)
    if (mark.every((byte, i) => bytes[i] === byte))
      return exact(encoding, bytes, 'sure') ?? damaged(encoding, bytes)
  return (
    exact('utf-8', bytes, 'sure') ??
    declared(bytes) ??
    guessChinese(bytes) ??
    damaged('utf-8', bytes)
  )
}

/** Whether a text holds what no text holds: NULs and control characters in number. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, HEAD)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x20 && (unit < 9 || unit > 13) && unit !== ESCAPE) controls++
  }
  return controls > length / 100
}

function declared(bytes: Uint8Array): Decoded | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const label = DECLARED.exec(head)?.[1]
  const encoding = label && known(label)
  if (!encoding) return undefined
  return exact(encoding, bytes, 'sure') ?? damaged(encoding, bytes)
}

/** GB 18030 reads all of GBK and GB 2312, and pages in it call themselves any of the three. */
function known(label: string): string | undefined {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'gbk' ? 'gb18030' : encoding
  } catch {
    return undefined
  }
}

function exact(encoding: string, bytes: Uint8Array, trust: Decoded['trust']): Decoded | undefined {
  if (encoding === 'utf-8') {
    const text = decodeUtf8(bytes)
    return text === undefined ? undefined : { text, encoding, trust }
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    return { text: decoder.decode(bytes), encoding, trust }
  } catch {
    return undefined
  }
}

function damaged(encoding: string, bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken > text.length * DAMAGE ? undefined : { text, encoding, trust: 'damaged' }
}
