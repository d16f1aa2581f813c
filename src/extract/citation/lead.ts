import type { ActorId } from '../../model/ids.ts'
import type { Scene } from '../scene.ts'
import { isOf, kindOf, type Cast } from './cast.ts'
import { gramsIn, sharedWith, type Grams } from './grams.ts'
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
  const leads = new Map<number, Lead>()
  return rows.map((row, i) => {
    const { paragraph } = row
    if (i >= end || !announces(row)) return row
    const lead = leads.get(paragraph) ?? leadIn(scene, rows, paragraph)
    leads.set(paragraph, lead)
    const speakers = row.speakers.map((speaker) =>
      isAnnounced(speaker) ? (meant(cast, lead, speaker) ?? speaker) : speaker,
    )
    return { ...row, speakers }
  })
}

/** How many rows the first paragraphs with rows have. */
function leadEnd(rows: readonly Row[]): number {
  let paragraphs = 0
  for (let i = 0; i < rows.length; i++)
    if ((i === 0 || rows[i].paragraph !== rows[i - 1].paragraph) && ++paragraphs > LEAD_PARAGRAPHS)
      return i
  return rows.length
}

const announces = ({ via, speakers }: Row): boolean => via === null && speakers.some(isAnnounced)

const isAnnounced = ({ id, human, anonymous }: Speaker): boolean =>
  id === null && human && !MANY.test(anonymous) && !HIDDEN.test(anonymous)

/** A lead paragraph, and the people the article first names behind it with the paragraphs they speak in. */
interface Lead {
  readonly paragraph: number
  /** Null until somebody fits. */
  grams: Grams | null
  readonly later: ReadonlyMap<ActorId, readonly number[]>
}

function leadIn(scene: Scene, rows: readonly Row[], paragraph: number): Lead {
  const { end } = scene.article.paragraphs[paragraph]
  const known = new Set<ActorId>()
  for (const { at, actor } of scene.mentions) {
    if (at.start >= end) break
    known.add(actor)
  }
  const later = new Map<ActorId, number[]>()
  for (const row of rows) {
    const { id, human } = row.speakers[0]
    if (row.paragraph <= paragraph || !human || id === null || known.has(id)) continue
    const places = later.get(id)
    if (places) places.push(row.paragraph)
    else if (later.size < LATER_SPEAKERS) later.set(id, [row.paragraph])
  }
  return { paragraph, grams: null, later }
}

function meant(cast: Cast, lead: Lead, speaker: Speaker): Speaker | null {
  const kind = kindIn(cast, speaker)
  let best: ActorId | null = null
  let most = SHARED
  for (const [id, paragraphs] of lead.later) {
    if (kindOf(cast, id) !== kind || !isOf(cast, id, speaker.place)) continue
    lead.grams ??= gramsIn(cast.scene, lead.paragraph)
    for (const paragraph of paragraphs) {
      const shared = sharedWith(lead.grams, paragraph)
      if (shared <= most) continue
      most = shared
      best = id
    }
  }
  if (best === null) return null
  return named(best, cast, 'lead', 1, `is named later as ${speaker.anonymous}`)
}
