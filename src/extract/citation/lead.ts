import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import type { Row } from './rows.ts'
import { MANY, named, type Speaker } from './speaker.ts'

const LEAD_PARAGRAPHS = 2
const GRAM = 3
const SHARED = 6
/** More people than a lead can have announced. */
const LATER_SPEAKERS = 50
const HIDDEN = /匿名|消息|知情/

/**
 * A lead announces a speaker whom the body then names (一名中国官员 … 国新办处长李晓军): of the persons named later with the same
 * kind and place the one whose words the lead shares most with is meant.
 */
export function resolveLead(scene: Scene, cast: Cast, rows: readonly Row[]): Row[] {
  const lead = new Set([...new Set(rows.map((row) => row.paragraph))].slice(0, LEAD_PARAGRAPHS))
  const laterOnes = new Map<number, Later[]>()
  return rows.map((row) => {
    const { paragraph } = row
    if (!lead.has(paragraph) || row.via !== null || !row.speakers.some(isAnnounced)) return row
    const later = laterOnes.get(paragraph) ?? laterSpeakers(scene, rows, paragraph)
    laterOnes.set(paragraph, later)
    const speakers = row.speakers.map((speaker) =>
      isAnnounced(speaker) ? (meant(scene, cast, later, speaker) ?? speaker) : speaker,
    )
    return { ...row, speakers }
  })
}

const isAnnounced = ({ id, human, anonymous }: Speaker): boolean =>
  id === null && human && !MANY.test(anonymous) && !HIDDEN.test(anonymous)

/** A person the article first names behind a lead paragraph, and how many runs of characters the two paragraphs share at most. */
interface Later {
  readonly speaker: Speaker
  readonly shared: number
}

function laterSpeakers(scene: Scene, rows: readonly Row[], paragraph: number): Later[] {
  const { end } = scene.article.paragraphs[paragraph]
  const known = new Set(scene.mentions.filter(({ at }) => at.start < end).map(({ actor }) => actor))
  const said = grams(scene, paragraph)
  const sharedBy = new Map<number, number>()
  const later = new Map<string, Later>()
  for (const row of rows) {
    const [speaker] = row.speakers
    if (
      row.paragraph <= paragraph ||
      !speaker.human ||
      speaker.id === null ||
      known.has(speaker.id)
    )
      continue
    const shared = sharedBy.get(row.paragraph) ?? common(said, grams(scene, row.paragraph))
    sharedBy.set(row.paragraph, shared)
    const key = `${speaker.id} ${speaker.kind}`
    if (shared > Math.max(SHARED, later.get(key)?.shared ?? 0)) later.set(key, { speaker, shared })
  }
  return [...later.values()].sort((a, b) => b.shared - a.shared).slice(0, LATER_SPEAKERS)
}

function meant(
  scene: Scene,
  cast: Cast,
  later: readonly Later[],
  speaker: Speaker,
): Speaker | null {
  const found = later.find(
    ({ speaker: other }) => other.kind === speaker.kind && cast.isOf(other.id!, speaker.place),
  )
  if (!found) return null
  return named(found.speaker.id!, scene, cast, 'lead', 1, `is named later as ${speaker.anonymous}`)
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
