/** A stretch of letters and digits that two texts have in common. */
export interface SharedRun {
  readonly words: string
  /** Characters of it that belong to no name, title or date. */
  readonly own: number
}

const LETTER = /[\p{L}\p{N}]/u
const DATE = /\d+年\d+月(?:\d+日)?|\d+月\d+日|\d+日|[12]\d{3}年|(?:周|星期)[一二三四五六日]/g

/** The text without blanks and punctuation; `mine` is false for characters of names and dates. */
function letters(text: string, names: readonly string[]): { char: string; mine: boolean }[] {
  const named = new Array<boolean>(text.length).fill(false)
  const mark = (from: number, length: number): void => {
    named.fill(true, from, from + length)
  }
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mark(at, name.length)
  for (const date of text.matchAll(DATE)) mark(date.index, date[0].length)
  return [...text].flatMap((char, at) =>
    LETTER.test(char) || char === '\n' ? [{ char, mine: !named[at] }] : [],
  )
}

/**
 * Every maximal run of at least `length` letters and digits that stands within one line of both
 * texts, blanks and punctuation left out of account, the one with most words of its own first.
 */
export function sharedRuns(
  ours: string,
  theirs: string,
  names: readonly string[],
  length: number,
): readonly SharedRun[] {
  const mine = letters(ours, names)
  const other = letters(theirs, []).map(({ char }) => char)
  const found: SharedRun[] = []
  let before = new Uint16Array(other.length + 1)
  for (let row = 0; row < mine.length; row++) {
    const here = new Uint16Array(other.length + 1)
    for (let column = 0; column < other.length; column++) {
      if (mine[row]?.char !== other[column] || other[column] === '\n') continue
      const size = (before[column] ?? 0) + 1
      here[column + 1] = size
      const next = mine[row + 1]?.char
      const goesOn = next !== undefined && next !== '\n' && next === other[column + 1]
      if (goesOn || size < length) continue
      const run = mine.slice(row + 1 - size, row + 1)
      found.push({
        words: run.map(({ char }) => char).join(''),
        own: run.filter((letter) => letter.mine).length,
      })
    }
    before = here
  }
  return found.sort((a, b) => b.own - a.own || (a.words < b.words ? -1 : 1))
}
