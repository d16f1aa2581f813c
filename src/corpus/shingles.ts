import { fold } from '../lib/fold.ts'

/** Units in a shingle: long enough that two articles on one event share few, short enough that an edited word costs few. */
const WIDTH = 8
const BASE = 0x01000193

/** Fingerprints of every stretch of 8 letters of the text, script and punctuation folded away: sorted, each once. */
export function shinglesOf(text: string): Uint32Array {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  if (letters.length < WIDTH) return new Uint32Array(0)
  let lead = 1
  for (let i = 1; i < WIDTH; i++) lead = Math.imul(lead, BASE)
  const prints = new Uint32Array(letters.length - WIDTH + 1)
  let rolling = 0
  for (let i = 0; i < letters.length; i++) {
    if (i >= WIDTH) rolling = (rolling - Math.imul(letters.charCodeAt(i - WIDTH), lead)) | 0
    rolling = (Math.imul(rolling, BASE) + letters.charCodeAt(i)) | 0
    if (i >= WIDTH - 1) prints[i - WIDTH + 1] = scatter(rolling)
  }
  prints.sort()
  return prints.filter((print, i) => i === 0 || print !== prints[i - 1])
}

// Murmur3's finalizer: the smallest prints must be a fair sample of the text, whatever its characters.
function scatter(print: number): number {
  let h = print
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The share of the longer text's shingles that both have, 0 to 1. */
export function overlapOf(one: Uint32Array, other: Uint32Array): number {
  let shared = 0
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    if (one[i] === other[k]) shared++
    if (one[i] <= other[k]) i++
    else k++
  }
  return shared / Math.max(one.length, other.length, 1)
}
