/** A set of UTF-16 units as a table: 1 for each that is in it. */
export type Units = Uint8Array

/** The units of these characters. */
export function unitsOf(characters: string): Units {
  const table = new Uint8Array(0x10000)
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1
  return table
}

/** Chinese characters, as `\p{Script=Han}` has them below U+10000 (Unicode 15 Scripts.txt). */
export const HAN: Units = new Uint8Array(0x10000)
for (const [first, last] of [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
])
  HAN.fill(1, first, last + 1)

/** White space, as `\s` has it. */
export const SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
