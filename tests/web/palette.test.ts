import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/web/canvas/palette.ts'

/** Red, green and blue of `#rrggbb`, 0 to 1, in linear light. */
const linear = (colour: string): number[] =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
const luminance = (colour: string): number => {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
/** Contrast of two colours as WCAG counts it, 1 to 21. */
const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(PALETTES))('the %s palette', (_, palette) => {
  const drawn = [
    ...Object.entries(palette.relations),
    ...Object.entries(palette.types),
    ...palette.communities.map((colour, i) => [`community ${i}`, colour] as const),
  ]
  it.each(drawn)('draws %s at 3:1 on its ground', (_name, colour) =>
    expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3),
  )
  it('writes names at 7:1', () =>
    expect(contrast(palette.ink, palette.ground)).toBeGreaterThanOrEqual(7))
  it('keeps blue and vermillion for the sign', () => {
    const others = [...Object.values(palette.types), ...palette.communities]
    expect(others).not.toContain(palette.relations.pos)
    expect(others).not.toContain(palette.relations.neg)
  })
  it('fades to solid colours that are nearly the ground’s', () => {
    for (const pale of [palette.paleNode, palette.paleEdge])
      expect(contrast(pale, palette.ground)).toBeLessThan(1.5)
  })
})
