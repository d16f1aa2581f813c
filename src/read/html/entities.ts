import { library } from '#library'

// The ones news pages use; a rarer one is worth loading a library for.
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    middot: '·',
    bull: '•',
    copy: '©',
    reg: '®',
    times: '×',
    shy: '',
  }),
)
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,30}));?/g

/** Source text with its character references decoded: `'&ldquo;A&amp;B&rdquo;'` → `'“A&B”'`; what is none stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return character(Number.parseInt(decimal, 10), whole)
    if (hex) return character(Number.parseInt(hex, 16), whole)
    return COMMON.get(name as string) ?? (whole.endsWith(';') ? rare(whole) : whole)
  })
}

// Browsers read 128–159 as Windows-1252, whatever the page's own encoding.
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function character(code: number, whole: string): string {
  if (code >= 128 && code < 160) return WINDOWS[code - 128]
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return whole
  return String.fromCodePoint(code)
}

const decoded = new Map<string, string>()

function rare(entity: string): string {
  let text = decoded.get(entity)
  if (text === undefined) {
    text = library.cheerio().load(entity, null, false).root().text()
    decoded.set(entity, text)
  }
  return text
}
