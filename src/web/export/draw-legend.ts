import { fontOf } from '../canvas/font.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import { KINDS, TYPES, type View } from '../state/view.ts'
import { captionOf } from './legend.ts'

/** Height of the strip below the picture, in pixels at 1×. */
const FOOT = 116

/** The picture with title, counts, filters, source and the marks' meaning on a strip below it. */
export function drawLegend(
  picture: HTMLCanvasElement,
  page: PageFacts,
  view: View,
  say: Say,
  scale: number,
): HTMLCanvasElement {
  const sheet = document.createElement('canvas')
  sheet.width = picture.width
  sheet.height = picture.height + FOOT * scale
  const context = sheet.getContext('2d')
  if (!context) throw new Error('no 2D canvas for the legend')
  const { palette } = page
  context.fillStyle = palette.ground
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(picture, 0, 0)
  context.setTransform(scale, 0, 0, scale, 0, picture.height)
  const { title, lines } = captionOf(page, view, say)
  const font = fontOf(page.language)
  const write = (words: string, x: number, y: number, size = 12, weight = 400) => {
    context.font = `${weight} ${size}px ${font}`
    context.fillStyle = palette.ink
    context.fillText(words, x, y)
    return context.measureText(words).width
  }
  write(title, 20, 22, 15, 600)
  lines.forEach((words, i) => write(words, 20, 42 + i * 17))
  let x = 20
  for (const kind of KINDS.filter((one) => view.filters.relations.includes(one))) {
    line(context, palette.relations[kind], kind, x, 100)
    x += 46 + write(say(`kind.${kind}`), x + 34, 104) + 12
  }
  for (const type of TYPES) {
    mark(context, palette.types[type], type, x + 6, 100)
    x += 32 + write(say(`type.${type}`), x + 18, 104)
  }
  return sheet
}

function line(
  context: CanvasRenderingContext2D,
  colour: string,
  kind: string,
  x: number,
  y: number,
): void {
  context.strokeStyle = context.fillStyle = colour
  context.lineWidth = 2.2
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x + 26, y)
  if (kind === 'neg') {
    context.moveTo(x + 26, y - 5)
    context.lineTo(x + 26, y + 5)
  }
  context.stroke()
  if (kind !== 'pos' && kind !== 'cite') return
  context.beginPath()
  context.moveTo(x + 28, y)
  context.lineTo(x + 20, y - 4)
  context.lineTo(x + 20, y + 4)
  context.fill()
}

function mark(
  context: CanvasRenderingContext2D,
  colour: string,
  type: string,
  x: number,
  y: number,
): void {
  context.fillStyle = colour
  context.beginPath()
  if (type === 'person') context.arc(x, y, 6, 0, 2 * Math.PI)
  else if (type === 'state') context.rect(x - 5, y - 5, 10, 10)
  else {
    context.moveTo(x, y - 7)
    context.lineTo(x + 7, y)
    context.lineTo(x, y + 7)
    context.lineTo(x - 7, y)
  }
  context.fill()
}
