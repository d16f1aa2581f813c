import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import type { Cast } from './cast.ts'
import { gramsIn } from './grams.ts'
import type { Row } from './rows.ts'
import { kindIn, MANY, named, type Speaker } from './speaker.ts'

const LEAD_PARAGRAPHS = 2
const SHARED = 6
/** More people than a lead can have announced. */
const LATER_SPEAKERS = 50
const HIDDEN = /匿名|消息|知情/

/**
 * A lead announces a speaker whom the body then names (一名中国官员 … 国新办处长李晓军): of the persons named later with the same
 * kind and place the one whose words the lead shares most with is meant.
 */
export function resolveLead(scene: Scene, cast: Cast, rows: readonly Row[]): readonly Row[] {
  const end = leadEnd(rows)
  if (!rows.slice(0, end).some(announces)) return rows
  const laterOnes = new Map<number, Later[]>()
  return rows.map((row, i) => {
    const { paragraph } = row
    if (i >= end || !announces(row)) return row
    const later = laterOnes.get(paragraph) ?? laterSpeakers(scene, rows, paragraph)
    laterOnes.set(paragraph, later)
    const speakers = row.speakers.map((speaker) =>
      isAnnounced(speaker) ? (meant(cast, later, speaker) ?? speaker) : speaker,
    )
    return { ...row, speakers }
  })
}

/** How many rows the first paragraphs with rows have. */
function leadEnd(rows: readonly Row[]): number {
  let paragraphs = 0
  for (let i = 0; i < rows.length; i++)
    if (rows[i].paragraph !== rows[i - 1]?.paragraph && ++paragraphs > LEAD_PARAGRAPHS) return i
  return rows.length
}

const announces = ({ via, speakers }: Row): boolean => via === null && speakers.some(isAnnounced)

const isAnnounced = ({ id, human, anonymous }: Speaker): boolean =>
  id === null && human && !MANY.test(anonymous) && !HIDDEN.test(anonymous)

/** A person the article first names behind a lead paragraph, and how many runs of characters the two paragraphs share at most. */
interface Later {
  readonly id: ActorId
  readonly speaker: Speaker
  readonly shared: number
}

function laterSpeakers(scene: Scene, rows: readonly Row[], paragraph: number): Later[] {
  const { end } = scene.article.paragraphs[paragraph]
  const known = new Set<ActorId>()
  for (const { at, actor } of scene.mentions) {
    if (at.start >= end) break
    known.add(actor)
  }
  const said = gramsIn(scene, paragraph)
  const sharedBy = new Map<number, number>()
  const later = new Map<ActorId, Later>()
  for (const row of rows) {
    const [speaker] = row.speakers
    const { id } = speaker
    if (row.paragraph <= paragraph || !speaker.human || id === null || known.has(id)) continue
    const shared = sharedBy.get(row.paragraph) ?? said.sharedWith(row.paragraph)
    sharedBy.set(row.paragraph, shared)
    if (shared > Math.max(SHARED, later.get(id)?.shared ?? 0))
      later.set(id, { id, speaker, shared })
  }
  return [...later.values()].sort((a, b) => b.shared - a.shared).slice(0, LATER_SPEAKERS)
}

function meant(cast: Cast, later: readonly Later[], speaker: Speaker): Speaker | null {
  const kind = kindIn(cast, speaker)
  const found = later.find(({ id }) => cast.kindOf(id) === kind && cast.isOf(id, speaker.place))
  if (!found) return null
  return named(found.id, cast, 'lead', 1, `is named later as ${speaker.anonymous}`)
}
