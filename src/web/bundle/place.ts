/** Where the bundle lies, relative to the page; `dramatis view` and every static server agree on it. */
export const BUNDLE = './bundle/'

/** The exports `build` writes beside the bundle, offered for download as they are. */
export const EXPORTS = [
  'graph.gexf',
  'graph.graphml',
  'actors.csv',
  'relations.csv',
  'citations.csv',
  'evidence.csv',
  'dramatis.json',
] as const

export const exportPlace = (file: (typeof EXPORTS)[number]): string => `${BUNDLE}exports/${file}`
