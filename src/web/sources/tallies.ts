import type { CitationRow } from '../../model/bundle.ts'
import { byText } from '../../lib/order.ts'
import type { Picked, View } from '../state/view.ts'
import { within } from '../filter/why-hidden.ts'

/** A medium or a speaker with what it has of the citations counted. */
export interface Tally {
  readonly id: string
  readonly citations: number
  readonly articles: number
  /** Different partners: speakers of an outlet, outlets of a speaker. */
  readonly partners: number
  /** Share of its citations that go to its one main partner, 0 to 1. */
  readonly exclusivity: number
}
/** Outlet, agency (empty: the outlet itself) and speaker of some citations. */
export interface Route {
  readonly outlet: string
  readonly via: string
  readonly speaker: string
  readonly rows: readonly CitationRow[]
}

/** The citations a view counts: by kind of speaker, outlet and day. An outlet's own microphone is no agency. */
export const counted = (rows: readonly CitationRow[], view: View): readonly CitationRow[] =>
  rows
    .filter(
      (row) =>
        (view.speakers === 'all' || row.kind === view.speakers) &&
        (view.filters.outlets.length === 0 || view.filters.outlets.includes(row.outlet)) &&
        ((view.filters.from === '' && view.filters.to === '') ||
          within(row.publishedAt.slice(0, 10), view.filters.from, view.filters.to)),
    )
    .map((row) => (row.via === row.outlet ? { ...row, via: '' } : row))

/** Stands for everybody whom the articles do not name: one group, and nobody's rival in a ranking. */
export const UNNAMED = '?'

/** Who speaks, and through whom, of a citation or of a whole route. */
type Said = Readonly<Record<'outlet' | 'via' | 'speaker', string>>

/** Who speaks: the actor, or the group of the unnamed. */
export const speakerOf = (row: Said): string => row.speaker || UNNAMED

/** Whether a citation, or a route, is among those picked. */
export const fits = (row: Said, { outlet, via, speaker }: Picked): boolean =>
  (outlet === '' || row.outlet === outlet) &&
  (via === null || row.via === via) &&
  (speaker === '' || speakerOf(row) === speaker)

export const routesOf = (rows: readonly CitationRow[]): readonly Route[] =>
  [...groups(rows, (row) => [row.outlet, row.via, speakerOf(row)].join('\n')).values()]
    .map((all) => ({
      outlet: all[0].outlet,
      via: all[0].via,
      speaker: speakerOf(all[0]),
      rows: all,
    }))
    .sort(
      (one, other) =>
        other.rows.length - one.rows.length ||
        byText(`${one.outlet} ${one.speaker}`, `${other.outlet} ${other.speaker}`),
    )

/** Outlets, agencies or speakers, most citations first; the unnamed come last, and are nobody's partner. */
export function tally(
  rows: readonly CitationRow[],
  of: (row: CitationRow) => string,
  partner: (row: CitationRow) => string,
): readonly Tally[] {
  return [...groups(rows, of)]
    .filter(([id]) => id !== '')
    .map(([id, all]) => {
      const partners = [...groups(all, partner)]
        .filter(([other]) => other !== UNNAMED)
        .map(([, members]) => members.length)
      return {
        id,
        citations: all.length,
        articles: new Set(all.map((row) => row.article)).size,
        partners: partners.length,
        exclusivity: Math.max(0, ...partners) / all.length,
      }
    })
    .sort(
      (one, other) =>
        unnamedLast(one, other) || other.citations - one.citations || byText(one.id, other.id),
    )
}

/** Orders the group of the unnamed behind everybody. */
export const unnamedLast = (one: Tally, other: Tally): number =>
  Number(one.id === UNNAMED) - Number(other.id === UNNAMED)

/** Share of all citations that the most cited `n` named speakers have. */
export const shareOfTop = (tallies: readonly Tally[], n: number): number => {
  const sum = (some: readonly Tally[]) => some.reduce((all, one) => all + one.citations, 0)
  const named = tallies.filter(({ id }) => id !== UNNAMED)
  return tallies.length === 0 ? 0 : sum(named.slice(0, n)) / sum(tallies)
}

function groups<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const group = found.get(key(one))
    if (group) group.push(one)
    else found.set(key(one), [one])
  }
  return found
}
