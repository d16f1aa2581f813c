import { actorsCsv, relationsCsv } from '../../export/csv.ts'
import { toGexf } from '../../export/gexf.ts'
import { toGraphml } from '../../export/graphml.ts'
import type { Canvas } from '../canvas/canvas.ts'
import { drawingOf } from '../canvas/drawing.ts'
import { drawLarge } from '../canvas/draw-large.ts'
import { fontOf } from '../canvas/font.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import { KINDS, TYPES, type View } from '../state/view.ts'
import { captionOf } from './legend.ts'
import { drawLegend } from './draw-legend.ts'
import { shownRecords } from './shown-records.ts'
import { escaped, form, sample, vectorDrawing } from './vector.ts'

export { legendText } from './legend.ts'

/** Our own writer is for pictures that can be read; beyond this a PNG says as much in less. */
export const MOST_VECTOR_EDGES = 2_000

/** The graph shown as the text of a file. */
export async function fileOf(
  format: 'gexf' | 'graphml' | 'actorsCsv' | 'relationsCsv' | 'json',
  page: PageFacts,
): Promise<string> {
  const records = await shownRecords(page)
  switch (format) {
    case 'gexf':
      return toGexf(records)
    case 'graphml':
      return toGraphml(records)
    case 'actorsCsv':
      return actorsCsv(records)
    case 'relationsCsv':
      return relationsCsv(records)
    case 'json':
      return `${JSON.stringify({ manifest: records.manifest, ...records.graph, evidence: records.evidence })}\n`
  }
}

/** The canvas at 1, 2 or 4 times its size, with title, legend, filters and source drawn below it. */
export async function pictureOf(
  canvas: Canvas,
  page: PageFacts,
  view: View,
  say: Say,
  times: number,
): Promise<Blob> {
  const drawn = await drawLarge(canvas, page.palette.ground, times)
  const sheet = drawLegend(
    drawn,
    page,
    view,
    say,
    drawn.width / canvas.renderer.getDimensions().width,
  )
  return new Promise((done, fail) =>
    sheet.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the picture is too large'))),
      'image/png',
    ),
  )
}

const SHEET = { width: 1200, height: 800, margin: 70, foot: 104 }

/** The picture as SVG with its legend. Throws a RangeError beyond 2,000 relations. */
export function vectorOf(page: PageFacts, view: View, say: Say): string {
  const { data, visible, palette, language, name } = page
  if (visible.edges.length > MOST_VECTOR_EDGES)
    throw new RangeError(`an SVG of ${visible.edges.length} relations`)
  const font = fontOf(language)
  const drawing = drawingOf(data, visible, view, palette, name)
  const { title, lines } = captionOf(page, view, say)
  const text = (x: number, y: number, words: string, size = 12) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${palette.ink}" font-family="${escaped(font)}">${escaped(words)}</text>`
  const kinds = KINDS.filter((kind) => view.filters.relations.includes(kind))
  const top = SHEET.height
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height + SHEET.foot}" width="${SHEET.width}" height="${SHEET.height + SHEET.foot}">`,
    `<rect width="100%" height="100%" fill="${palette.ground}"/>`,
    vectorDrawing(drawing, { ...SHEET, palette, font, names: 400 }),
    text(24, top + 8, title, 16),
    ...lines.map((words, i) => text(24, top + 28 + i * 18, words)),
    ...kinds.map(
      (kind, i) =>
        sample(kind, 24 + i * 120, top + 86, palette) +
        text(60 + i * 120, top + 90, say(`kind.${kind}`)),
    ),
    ...TYPES.map(
      (type, i) =>
        form(type, { x: 680 + i * 110, y: top + 86 }, 6, palette.types[type], palette.ground) +
        text(694 + i * 110, top + 90, say(`type.${type}`)),
    ),
    '</svg>',
  ].join('\n')
}
