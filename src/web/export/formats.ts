/** What the page saves of what it shows. */
export const SHOWN_FORMATS = [
  'png1',
  'png2',
  'png4',
  'svg',
  'gexf',
  'graphml',
  'actorsCsv',
  'relationsCsv',
  'json',
  'legend',
] as const
export type ShownFormat = (typeof SHOWN_FORMATS)[number]
