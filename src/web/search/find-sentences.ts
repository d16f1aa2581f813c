import { fold } from '../../lib/fold.ts'
import type { EvidenceRow } from '../../model/bundle.ts'
import type { Shelf } from '../bundle/shelf.ts'

/** A sentence that holds the words looked for, cut around them. */
export interface SentenceHit {
  readonly edge: string
  readonly row: EvidenceRow
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Sentences listed: enough to see whether the search was right. */
const MOST = 30
/** Characters shown on either side of the hit. */
const AROUND = 24

/** Sentences of the bundle that hold these words, whatever the script; each sentence once, signed relations preferred. */
export async function findSentences(shelf: Shelf, query: string): Promise<readonly SentenceHit[]> {
  const wanted = fold(query.trim()).toLowerCase()
  const found = new Map<string, SentenceHit>()
  for await (const file of shelf.everything()) {
    for (const [edge, rows] of Object.entries(file))
      for (const row of rows) {
        const at = fold(row.text).toLowerCase().indexOf(wanted)
        if (at < 0) continue
        const place = `${row.article}@${row.start}`
        if (found.has(place) && !edge.startsWith('stance')) continue
        found.set(place, { edge, row, ...cutAround(row.text, at, wanted.length) })
      }
    if (found.size >= MOST) break
  }
  return [...found.values()].slice(0, MOST)
}

const cutAround = (text: string, at: number, length: number) => ({
  before: (at > AROUND ? '…' : '') + text.slice(Math.max(0, at - AROUND), at),
  hit: text.slice(at, at + length),
  after:
    text.slice(at + length, at + length + AROUND) + (at + length + AROUND < text.length ? '…' : ''),
})
