import { fold } from '../lib/fold.ts'
import { parseCsv } from '../lib/csv.ts'
import type { SpeakerKind } from '../model/citation.ts'
import { table, type Tables } from './tables.ts'

/** Words that stand beside a person's name and say what he or she is (国务卿, 教授, 发言人). */
export interface Title {
  readonly words: string
  readonly kind: SpeakerKind
  readonly place: 'before' | 'after' | 'both'
}

// The table names professions; a citation only asks on whose behalf somebody speaks.
const KIND: Readonly<Record<string, SpeakerKind>> = { analyst: 'analyst', official: 'official' }

export const parseTitles = (tables: Tables): readonly Title[] =>
  parseCsv(table(tables, 'names/titles.csv'), 'titles.csv').map(({ title, kind, place }) => ({
    words: fold(title),
    kind: KIND[kind] ?? 'other',
    place: place as Title['place'],
  }))
