import type { Article } from '../../src/model/article.ts'
import { cut } from '../../src/model/span.ts'
import { readSource } from '../../src/read/index.ts'

export const OUTLETS: ReadonlyMap<string, string> = new Map([
  ['example.org', 'example'],
  ['zh.example.org', 'example-zh'],
])

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reads `text` as the file `name`. */
export const read = (name: string, text: string) => readSource({ name, bytes: utf8(text) }, OUTLETS)

/** The one article of a file. */
export function readOne(name: string, text: string): Article {
  const { articles, notes } = read(name, text)
  if (articles.length !== 1)
    throw new Error(`${articles.length} articles; ${JSON.stringify(notes)}`)
  return articles[0]
}

export const bodyOf = (article: Article): string[] =>
  article.paragraphs.map((at) => cut(article.text, at))

/** Two-byte code → character of an encoding, turned round; TextDecoder knows the tables. */
function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const codes = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if (text.length === 1 && text !== '\ufffd' && !codes.has(text)) codes.set(text, [lead, trail])
    }
  return codes
}

/** The bytes of a text in GBK or Big5. */
export function encoded(text: string, encoding: 'gbk' | 'big5'): Uint8Array {
  const codes = codesOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((unit) => {
      if (unit < '\u0080') return [unit.charCodeAt(0)]
      const code = codes.get(unit)
      if (!code) throw new Error(`${encoding} has no ${unit}`)
      return [...code]
    }),
  )
}

/** The bytes of a text in UTF-16 with its mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))]
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}
