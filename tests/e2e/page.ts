import { expect, type Page } from '@playwright/test'
import { inflateSync } from 'node:zlib'
import { place, type BundleName } from './places.ts'

/** Opens a view and waits until its picture is drawn. */
export async function open(page: Page, bundle: BundleName, hash = ''): Promise<void> {
  await page.goto('about:blank') // a change of the hash alone would not load the page anew
  await page.goto(place(bundle, hash))
}

export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('.network .canvas')).toHaveAttribute('data-ready', 'true')
  await page.waitForTimeout(400) // the names are written after the first frame
}

/** What the page complained of, violations of its own policy among it. */
export function complaints(page: Page): string[] {
  const all: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') all.push(message.text())
  })
  page.on('pageerror', (error) => all.push(error.message))
  return all
}

/** The pixels of a PNG of 8-bit RGB or RGBA, row by row, as 0xRRGGBB. */
export function pixelsOf(png: Buffer): Uint32Array {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const channels = png[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const line = Buffer.alloc(stride)
  const pixels = new Uint32Array(width * height)
  for (let y = 0; y < height; y++) {
    const above = Buffer.from(line)
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const left = x < channels ? 0 : line[x - channels]
      const corner = x < channels ? 0 : above[x - channels]
      line[x] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, above[x], corner)
    }
    for (let x = 0; x < width; x++) {
      const at = x * channels
      pixels[y * width + x] = (line[at] << 16) | (line[at + 1] << 8) | line[at + 2]
    }
  }
  return pixels
}

/** Different colours: a blank picture has one. */
export const coloursIn = (png: Buffer): number => new Set(pixelsOf(png)).size

/** Share of the pixels in which two pictures of one size differ by more than a shade. */
export function difference(one: Buffer, other: Buffer): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)]
  const channel = (pixel: number, shift: number) => (pixel >> shift) & 255
  const far = a.filter((pixel, i) =>
    [16, 8, 0].some((shift) => Math.abs(channel(pixel, shift) - channel(b[i], shift)) > 24),
  )
  return far.length / a.length
}

/** The PNG filters (PNG specification, section 9). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Takes WebGL away before the page's own scripts run. */
export const withoutWebgl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : original.call(this, kind as '2d', ...(rest as []))
    } as typeof original
    Reflect.deleteProperty(window, 'WebGLRenderingContext')
    Reflect.deleteProperty(window, 'WebGL2RenderingContext')
  })
