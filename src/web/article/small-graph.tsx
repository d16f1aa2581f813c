import { useMemo } from 'react'
import type { ArticleFile } from '../../model/bundle.ts'
import { citationKeys } from '../bundle/citation-keys.ts'
import { drawingOf } from '../canvas/drawing.ts'
import { fontOf } from '../canvas/font.ts'
import { vectorDrawing } from '../export/vector.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { FORMAT } from '../state/view.ts'

const SHEET = { width: 360, height: 260, margin: 34, names: 14 }
/** Forms are drawn smaller than on the page's canvas. */
const SMALLER = 0.6

/** The actors of one article and the stances and citations it gives, where they lie in the large picture. */
export function SmallGraph({ file }: { readonly file: ArticleFile }) {
  const { data, palette, name, language } = usePage()
  const say = useSay()
  const svg = useMemo(() => {
    const ids = new Set<string>()
    const keys = new Set(file.stances.map((stance) => stance.edge).filter((key) => key !== ''))
    for (const key of file.citations.flatMap(citationKeys)) keys.add(key)
    const edges = [...keys].flatMap((key) => data.edgeByKey.get(key) ?? [])
    for (const edge of edges) ids.add(edge.source).add(edge.target)
    const nodes = data.nodes.filter((node) => ids.has(node.id))
    const drawing = drawingOf(data, { nodes, edges }, { format: FORMAT, pins: {} }, palette, name)
    const smaller = {
      ...drawing,
      nodes: drawing.nodes.map((node) => ({ ...node, size: Math.max(4, node.size * SMALLER) })),
    }
    return nodes.length === 0
      ? ''
      : vectorDrawing(smaller, { ...SHEET, palette, font: fontOf(language) })
  }, [file, data, palette, name, language])
  if (svg === '') return null
  return (
    <svg
      className="small-graph"
      role="img"
      aria-label={say('smallGraph')}
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      // Our own writer's elements, every name in them escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}
