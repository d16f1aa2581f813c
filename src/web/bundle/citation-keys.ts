import type { CitationRow } from '../../model/bundle.ts'

/** The relations one citation stands behind: outlet → agency → speaker, or outlet → speaker. */
export const citationKeys = ({
  outlet,
  via,
  speaker,
}: Pick<CitationRow, 'outlet' | 'via' | 'speaker'>): readonly string[] => {
  const chain = [outlet, via, speaker].filter((id) => id !== '')
  return chain.slice(1).map((target, i) => `citation:${chain[i]}>${target}`)
}
