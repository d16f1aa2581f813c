/** What markup says of the text inside it; bits, since elements nest. */
export const MARK = {
  /** No text of the article at all: scripts, players, form controls. */
  hidden: 1,
  /** Describes a picture or says whose it is. */
  caption: 2,
  /** Beside the article: menus, share bars, related stories. */
  aside: 4,
  /** Leads elsewhere. */
  link: 8,
  /** Says when, or where the report was sent from. */
  time: 16,
  /** Says who wrote it. */
  byline: 32,
} as const

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that have no content and no end tag. */
export const VOID = words(
  'area base basefont br col embed hr img input link meta param source track wbr',
)

/** Elements that begin and end a paragraph. */
export const BLOCK = words(
  'address article aside audio blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav object ol option p pre section select ' +
    'summary table tbody td tfoot th thead title tr ul video',
)

const marked = (list: string, mark: number): (readonly [string, number])[] =>
  list.split(' ').map((name) => [name, mark])

const BY_NAME: ReadonlyMap<string, number> = new Map([
  ...marked(
    'script style noscript template svg math iframe object audio video canvas',
    MARK.hidden,
  ),
  ...marked('head title button select textarea datalist label', MARK.hidden),
  ...marked('nav aside footer form menu', MARK.aside),
  ...marked('figcaption caption small', MARK.caption),
  ...marked('a', MARK.link),
  ...marked('time', MARK.time),
])

// Whole words of class and id only: “captioned” is the picture too, “unrelated” and “authority” are nothing.
const BY_CLASS: readonly (readonly [RegExp, number])[] = [
  [/caption(?![a-z])|(?<![a-z])(?:credits?|copyright)(?![a-z])/i, MARK.caption],
  [
    /(?<![a-z])(?:share|sharing|social|related|recommend(?:ed|ations?)?|newsletter|subscri(?:be|ption)|promo|adverts?|advertisement|breadcrumbs?|sidebar|comments)(?![a-z])|trustBadge/i,
    MARK.aside,
  ],
  [/(?<![a-z])dateline(?![a-z])/i, MARK.time],
  [/(?<![a-z])(?:byline|authors?|attribution)(?![a-z])/i, MARK.byline],
]
const NAMED = /(?<![\w-])(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
// Inline elements and pictures take part in no layout that classes would name.
const PLAIN = words('a b br em i img input link meta source strong sub sup u')

/** The marks an element puts on the text inside it, by its name and by the words of its class and id. */
export function marksOf(name: string, attributes: string): number {
  const marks = BY_NAME.get(name) ?? 0
  return attributes.length < 5 || PLAIN.has(name) ? marks : marks | marksByClass(attributes)
}

function marksByClass(attributes: string): number {
  let marks = 0
  for (let named = NAMED.exec(attributes); named; named = NAMED.exec(attributes)) {
    const value = named[1] ?? named[2] ?? named[3]
    for (const [pattern, mark] of BY_CLASS) if (pattern.test(value)) marks |= mark
  }
  return marks
}
