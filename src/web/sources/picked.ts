import type { CitationRow } from '../../model/bundle.ts'
import { citationKeys } from '../bundle/citation-keys.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Say } from '../i18n/words.ts'
import type { Picked, View } from '../state/view.ts'
import { counted, fits, UNNAMED } from './tallies.ts'

/** The relations behind the citations that are picked, by key. */
export const pickedKeys = (rows: readonly CitationRow[], view: View): ReadonlySet<string> =>
  new Set(
    counted(rows, view)
      .filter((row) => fits(row, view.picked))
      .flatMap(citationKeys),
  )

/** The actors among what is picked. */
export const pickedActors = ({ outlet, via, speaker }: Picked): readonly string[] =>
  [outlet, via ?? '', speaker].filter((id) => id !== '')

/** “RFI ← AFP ← An Chan-il”: what is picked, in words; empty for nothing. */
export const pickedWords = (
  { outlet, via, speaker }: Picked,
  name: PageFacts['name'],
  say: Say,
): string =>
  [
    outlet && name(outlet),
    via !== null && (via ? name(via) : say('noAgency')),
    speaker && (speaker === UNNAMED ? say('unnamed') : name(speaker)),
  ]
    .filter((part) => part)
    .join(' ← ')
