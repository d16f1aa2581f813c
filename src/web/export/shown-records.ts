import type { Records } from '../../export/records.ts'
import type { EvidenceFile } from '../../model/bundle.ts'
import type { PageFacts } from '../frame/page-context.ts'

/** The part of a bundle the picture shows, in the form every export is written from. */
export async function shownRecords({
  data,
  visible,
}: PageFacts): Promise<Pick<Records, 'manifest' | 'graph' | 'evidence'>> {
  const { shelf } = data
  const found = await Promise.all(
    visible.edges.map(async ({ key }) => [key, (await shelf.evidence(key)) ?? []] as const),
  )
  const evidence: EvidenceFile = Object.fromEntries(found)
  const counts = {
    ...shelf.manifest.counts,
    actors: visible.nodes.length,
    edges: visible.edges.length,
    evidence: found.reduce((sum, [, rows]) => sum + rows.length, 0),
  }
  return {
    manifest: { ...shelf.manifest, counts },
    graph: { nodes: visible.nodes, edges: visible.edges },
    evidence,
  }
}
