import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import type { Row } from './rows.ts'
import { MANY, named, type Speaker } from './speaker.ts'

const LEAD_PARAGRAPHS = 2
const GRAM = 3
const SHARED = 6
const HIDDEN = /匿名|消息|知情/

/**
 * A lead announces a speaker whom the body then names (一名中国官员 … 国新办处长李晓军): of the persons named later with the same
 * kind and place the one whose words the lead shares most with is meant.
 */
export function resolveLead(scene: Scene, cast: Cast, rows: readonly Row[]): Row[] {
  const lead = new Set([...new Set(rows.map((row) => row.paragraph))].slice(0, LEAD_PARAGRAPHS))
  return rows.map((row) => {
    if (!lead.has(row.paragraph)) return row
    const speakers = row.speakers.map((speaker) =>
      isAnnounced(speaker) && row.via === null
        ? (meant(scene, cast, rows, row, speaker) ?? speaker)
        : speaker,
    )
    return { ...row, speakers }
  })
}

const isAnnounced = ({ id, human, anonymous }: Speaker): boolean =>
  id === null && human && !MANY.test(anonymous) && !HIDDEN.test(anonymous)

function meant(
  scene: Scene,
  cast: Cast,
  rows: readonly Row[],
  row: Row,
  speaker: Speaker,
): Speaker | null {
  const { end } = scene.article.paragraphs[row.paragraph]
  const known = new Set(
    scene.mentions.filter(({ at }) => at.start < end).map((mention) => mention.actor),
  )
  const said = grams(scene, row.paragraph)
  const sharedBy = new Map<number, number>()
  let best: Speaker | null = null
  let most = SHARED
  for (const later of rows) {
    const [other] = later.speakers
    if (later.paragraph <= row.paragraph || !other.human || other.id === null) continue
    if (known.has(other.id)) continue
    if (other.kind !== speaker.kind || !cast.isOf(other.id, speaker.place)) continue
    const shared = sharedBy.get(later.paragraph) ?? common(said, grams(scene, later.paragraph))
    sharedBy.set(later.paragraph, shared)
    if (shared <= most) continue
    most = shared
    best = named(other.id, scene, cast, 'lead', 1, `is named later as ${speaker.anonymous}`)
  }
  return best
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0
  for (const gram of one) if (other.has(gram)) shared++
  return shared
}

function grams({ article, folded }: Scene, paragraph: number): ReadonlySet<string> {
  const { start, end } = article.paragraphs[paragraph]
  const found = new Set<string>()
  for (let at = start; at + GRAM <= end; at++) found.add(folded.slice(at, at + GRAM))
  return found
}
