import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import type { View } from '../state/view.ts'
import { hash } from '../../lib/hash.ts'
import { toAddress } from '../state/address.ts'
import { liveCanvas } from '../canvas/live-canvas.ts'
import type { ShownFormat } from './formats.ts'
import { saveBlob, saveText } from './save-text.ts'

/** Saves what the page shows; the name carries the bundle's last day and a mark of the filters, so that two downloads are told apart. */
export async function saveShown(
  format: ShownFormat,
  page: PageFacts,
  view: View,
  say: Say,
): Promise<void> {
  const mark = hash(toAddress(view)).toString(36).slice(0, 5)
  const name = `dramatis-${page.data.shelf.manifest.to || 'undated'}-${mark}`
  const { fileOf, legendText, pictureOf, vectorOf } = await import('./shown.ts')
  switch (format) {
    case 'png1':
    case 'png2':
    case 'png4': {
      const canvas = liveCanvas.now
      if (canvas)
        saveBlob(`${name}.png`, await pictureOf(canvas, page, view, say, Number(format.slice(3))))
      return
    }
    case 'svg':
      return saveText(`${name}.svg`, vectorOf(page, view, say), 'image/svg+xml')
    case 'gexf':
    case 'graphml':
      return saveText(`${name}.${format}`, await fileOf(format, page), 'application/xml')
    case 'actorsCsv':
      return saveText(`${name}-actors.csv`, await fileOf(format, page), 'text/csv')
    case 'relationsCsv':
      return saveText(`${name}-relations.csv`, await fileOf(format, page), 'text/csv')
    case 'json':
      return saveText(`${name}.json`, await fileOf(format, page), 'application/json')
    case 'legend':
      return navigator.clipboard.writeText(legendText(page, view, say))
  }
}
