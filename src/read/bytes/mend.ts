import { decodeUtf8 } from '#decode-utf8'
import type { Decoded } from './decoded.ts'

/** Control characters no text has; a UTF-8 text that was taken for Latin-1 is full of them. */
const CONTROL = /[\u0080-\u009f]/
const CONTROLS = new RegExp(CONTROL, 'g')
const ENOUGH = 10
const SEQUENCE =
  /(?:[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3})+/g

/** In UTF-8 the first byte of every such character, and of few others. */
const LEAD = 0xc2

/** Whether a text may need mending, as its bytes tell sooner than its characters. */
export const mayBeTwice = ({ encoding }: Decoded, bytes: Uint8Array): boolean =>
  encoding !== 'utf-8' || bytes.includes(LEAD)

/** Undoes UTF-8 that was taken for Latin-1 and encoded again, where a text has it: `'ç¾\u008eå\u009b½'` → `'美国'`. */
export function mend(text: string): string {
  if (!CONTROL.test(text) || (text.match(CONTROLS)?.length ?? 0) < ENOUGH) return text
  return text.replace(SEQUENCE, (run) => {
    const bytes = new Uint8Array(run.length)
    for (let i = 0; i < run.length; i++) bytes[i] = run.charCodeAt(i)
    return decodeUtf8(bytes) ?? new TextDecoder().decode(bytes)
  })
}
