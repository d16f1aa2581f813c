import { fold } from '../../lib/fold.ts'
import { distinct } from '../../lib/order.ts'

const SEPARATORS = /[\s·.\-=_,]+/u

/** A Chinese name as it is compared: script folded, parts joined by one kind of dot. `'烏爾里希-布納特'` → `'乌尔里希·布纳特'`. */
export const chineseKey = (name: string): string =>
  fold(name.trim()).split(SEPARATORS).filter(Boolean).join('·').toLowerCase()

/**
 * Keys of a Latin name; two spellings of one name share a key. Case, accents, hyphens, spaces and the order of the parts are
 * folded away, initials dropped: `'Kim Jong Un'` and `'Jong-un Kim'` share `jong kim un`, `'An Chan-il'` and `'Chanil An'`
 * share `an chanil`.
 */
export function latinKeys(name: string): string[] {
  const parts = latinParts(name)
  if (parts.length === 0) return []
  if (parts.length !== 3) return [keyOf(parts)]
  const [one, two, three] = parts
  return distinct([keyOf(parts), keyOf([one + two, three]), keyOf([one, two + three])])
}

const keyOf = (parts: readonly string[]): string => [...parts].sort().join(' ')

function latinParts(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .toLowerCase()
    .split(/[^\p{Script=Latin}\d]+/u)
    .filter(Boolean)
  const long = words.filter((word) => word.length > 1)
  return long.length > 1 ? long : words
}

/** Whether a Latin key names more than a family: two words or more. */
export const isFullLatin = (key: string): boolean => key.includes(' ')
