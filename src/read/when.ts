const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

type Parts = readonly [year: string, month: string, day: string]

// A clock without a zone is dropped: nothing says whose hour it is.
const DAYS: readonly (readonly [RegExp, (...found: string[]) => Parts])[] = [
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/, (year, month, day) => [year, month, day]],
  [/^(\d{4})(\d\d)(\d\d)(?!\d)/, (year, month, day) => [year, month, day]],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/, (one, other, year) => dayFirst(one, other, year)],
  [
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})/i,
    (day, name, year) => [year, month(name), day],
  ],
  [
    /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/i,
    (name, day, year) => [year, month(name), day],
  ],
]
const ZONED = /\d[T ]?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)(?:\s*\([^)]*\))?$/i

/**
 * A date as `Article.publishedAt` wants it: an instant in UTC where a zone is given, else the bare day, else nothing.
 * `'2018-09-05T03:38:30+08:00'` → `'2018-09-04T19:38:30Z'`, `'14/09/2023 - 13:00'` → `'2023-09-14'`.
 */
export function dateOf(words: string): string {
  const text = words.trim()
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return instant(Number(text) * (text.length === 10 ? 1000 : 1))
  if (/\d:\d/.test(text) && ZONED.test(text)) {
    const zoned = instant(
      Date.parse(
        text.replace(/^(\d{4}-\d\d-\d\d) +(?=\d)/, '$1T').replace(/ +(?=[+-]\d\d:?\d\d$)/, ''),
      ),
    )
    if (zoned) return zoned
  }
  for (const [shape, parts] of DAYS) {
    const found = shape.exec(text)
    if (found) return dayOf(parts(...found.slice(1)))
  }
  return ''
}

/** The bare day, where there is one in the calendar: `['2018', '9', '5']` → `'2018-09-05'`. */
export function dayOf([year, month, day]: Parts): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${text}T00:00:00Z`)
  return sensible(at) && new Date(at).toISOString().startsWith(text) ? text : ''
}

function instant(milliseconds: number): string {
  return sensible(milliseconds) ? new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z') : ''
}

const sensible = (at: number): boolean => at > Date.UTC(1800, 0) && at < Date.UTC(2200, 0)

const month = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1)

/** Day and month in the order that is possible; none where both are. */
function dayFirst(one: string, other: string, year: string): Parts {
  if (Number(one) > 12 || one === other) return [year, other, one]
  return Number(other) > 12 ? [year, one, other] : [year, '', '']
}
