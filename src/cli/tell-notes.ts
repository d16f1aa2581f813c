import { group } from '../lib/group.ts'
import { byText } from '../lib/order.ts'
import type { Note } from '../model/note.ts'
import { EXIT, type ExitCode } from './trouble.ts'

/** Notes of one code shown with their words; the rest are only counted. */
const SHOWN = 5

/** The notes by code, errors first, each code with its first few. Empty where there are none. */
export function tellNotes(notes: readonly Note[]): string {
  const codes = [...group(notes, ({ code, level }) => `${level} ${code}`)].sort(([one], [other]) =>
    byText(one, other),
  )
  const lines = codes.flatMap(([code, ones]) => [
    `${code}: ${ones.length}`,
    ...ones.slice(0, SHOWN).map(({ about, says }) => `  ${about}: ${says}`),
    ...(ones.length > SHOWN ? [`  … and ${ones.length - SHOWN} more`] : []),
  ])
  return lines.map((line) => `${line}\n`).join('')
}

export const exitFor = (notes: readonly Note[]): ExitCode =>
  notes.some((note) => note.level === 'error') ? EXIT.partly : EXIT.well
