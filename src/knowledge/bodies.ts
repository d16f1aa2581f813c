import { parseCsv } from '../lib/csv.ts'
import { fold } from '../lib/fold.ts'
import { table, type Tables } from './tables.ts'

/** The words an organization's name ends in (研究所, 外交部), and what sort of organization that makes it. */
export interface BodySuffix {
  readonly words: string
  readonly class: string
  /** Whether a state's name before it is enough to name a body of that state: 韩国 + 外交部. */
  readonly ofState: boolean
}

export const parseBodySuffixes = (tables: Tables): readonly BodySuffix[] =>
  parseCsv(table(tables, 'names/organization-suffixes.csv'), 'organization-suffixes.csv').map(
    (row) => ({ words: fold(row.suffix), class: row.class, ofState: row.bare === 'yes' }),
  )
