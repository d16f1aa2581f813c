import { TRADITIONAL_TO_SIMPLIFIED } from './fold-table.ts'

const PUNCTUATION = '丶、「“」”『‘』’﹁“﹂”＂"\u3000 \u00a0 （(）)，,：:；;！!？?'
const DOTS = '・•．‧∙･⋅●'
const HYPHENS = '‐‑–－﹣'
// Variants the outlets mix within one article; OpenCC keeps them apart because one script has both.
const VARIANTS = '著着妳你甦苏硏研囯国'

const TABLE = new Uint16Array(0x10000)
for (let unit = 0; unit < TABLE.length; unit++) TABLE[unit] = unit
for (let unit = 0xff10; unit <= 0xff5a; unit++)
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(String.fromCharCode(unit))) TABLE[unit] = unit - 0xfee0
enter(TRADITIONAL_TO_SIMPLIFIED)
enter(VARIANTS)
enter(PUNCTUATION)
for (const dot of DOTS) enter(dot + '·')
for (const hyphen of HYPHENS) enter(hyphen + '-')

function enter(pairs: string): void {
  for (let i = 0; i < pairs.length; i += 2) TABLE[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
/** Names and words of tables are no longer; most of them are folded already. */
const SHORT = 64
// Long strings are made of units four times as fast by a decoder, which knows no half of a surrogate pair, than by `fromCharCode`.
const DECODER = new TextDecoder(IS_LITTLE_ENDIAN ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })
const CHUNK = 8192
const units = new Uint16Array(CHUNK)
const fromUnits = String.fromCharCode as (...units: unknown[]) => string

/**
 * The text in Simplified characters with half-width letters, digits and punctuation, unit for unit: the result is as long as
 * the text, so a span of one is a span of the other. `'美國國務卿・'` → `'美国国务卿·'`.
 */
export function fold(text: string): string {
  if (text.length <= SHORT && isFolded(text)) return text
  let folded = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from)
    let surrogates = false
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(from + i)
      units[i] = TABLE[unit]
      if ((unit & 0xf800) === 0xd800) surrogates = true
    }
    const chunk = units.subarray(0, length)
    folded +=
      surrogates || length <= SHORT
        ? fromUnits.apply(null, chunk as unknown as unknown[])
        : DECODER.decode(chunk)
  }
  return folded
}

function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (TABLE[unit] !== unit) return false
  }
  return true
}
