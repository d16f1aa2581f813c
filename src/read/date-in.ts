import { dayOf } from './when.ts'

// Year first in one piece or in folders; two-digit years only in folders, after a section; RFA: month, day, year, clock.
const ADDRESS: readonly (readonly [RegExp, (...found: string[]) => [string, string, string]])[] = [
  [/[/\-_]((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/, (year, month, day) => [year, month, day]],
  [/\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?!\d)/, (year, month, day) => [year, month, day]],
  [/\/(\d\d)\/(\d{1,2})\/(\d{1,2})\//, (year, month, day) => [`20${year}`, month, day]],
  [/-(\d\d)(\d\d)((?:19|20)\d\d)\d{6}(?!\d)/, (month, day, year) => [year, month, day]],
]
const DATELINE =
  /^[【（(\[][^】）)\]]{0,20}?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[^】）)\]]{0,20}[】）)\]]/

/** The day an outlet wrote into the address of a page, or nothing: `'…/world/20240724/…'` → `'2024-07-24'`. */
export function dateInAddress(url: string): string {
  for (const [shape, parts] of ADDRESS) {
    const found = shape.exec(url)
    const day = found ? dayOf(parts(...found.slice(1))) : ''
    if (day) return day
  }
  return ''
}

/** The day of a dateline in brackets that opens a text: `'【某报2018年08月29日讯】…'` → `'2018-08-29'`. */
export function dateInLead(paragraph: string): string {
  const found = DATELINE.exec(paragraph)
  return found ? dayOf([found[1], found[2], found[3]]) : ''
}
