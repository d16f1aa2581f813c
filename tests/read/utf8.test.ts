import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../src/read/bytes/utf8.ts'

/** The oracle: the platform's own decoder. */
function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function same(bytes: Uint8Array): void {
  expect(decodeUtf8(bytes)).toBe(strictly(bytes))
}

describe('decodeUtf8', () => {
  it('reads what a strict decoder reads', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
        same(new TextEncoder().encode(text)),
      ),
    )
  })

  it('refuses what a strict decoder refuses', () => {
    const byte = fc.constantFrom(
      0x41,
      0x80,
      0x9f,
      0xa0,
      0xbb,
      0xbf,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xe4,
      0xed,
    )
    const late = fc.constantFrom(0xee, 0xef, 0xf0, 0xf1, 0xf4, 0xf5, 0xff)
    fc.assert(
      fc.property(fc.array(fc.oneof(byte, late), { maxLength: 6 }), (bytes) =>
        same(Uint8Array.from(bytes)),
      ),
      { numRuns: 20_000 },
    )
  })

  it('reads a text longer than any before', () => {
    const text = '中文𠮷a'.repeat(30_000)
    expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
  })
})
