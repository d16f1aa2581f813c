import type { Language } from '../model/article.ts'
import { TRADITIONAL_TO_SIMPLIFIED } from '../lib/fold-table.ts'

const TRADITIONAL = 1
const SIMPLIFIED = 2
const SCRIPT = new Uint8Array(0x10000)
for (let i = 0; i < TRADITIONAL_TO_SIMPLIFIED.length; i += 2)
  SCRIPT[TRADITIONAL_TO_SIMPLIFIED.charCodeAt(i + 1)] = SIMPLIFIED
// Second, since a character that is still simplified by another one belongs to the Traditional script.
for (let i = 0; i < TRADITIONAL_TO_SIMPLIFIED.length; i += 2)
  SCRIPT[TRADITIONAL_TO_SIMPLIFIED.charCodeAt(i)] = TRADITIONAL

/** A page's worth of text is more than enough to tell. */
const ENOUGH = 2000
/** Letters of a usual English word, to weigh Latin letters against Chinese characters, which are about a word each. */
const LETTERS_PER_WORD = 5

/** The language of lines of text by their letters: which script's own characters are more of it; Simplified where neither is. */
export function languageOf(lines: readonly string[]): Language {
  const counts = [0, 0, 0]
  let han = 0
  let latin = 0
  let seen = 0
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const unit = line.charCodeAt(i)
      if (unit >= 0x3400 && unit <= 0x9fff) {
        han++
        counts[SCRIPT[unit]]++
      } else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
    }
    seen += line.length
    if (seen > ENOUGH) break
  }
  if (latin / LETTERS_PER_WORD > han) return 'en'
  return counts[TRADITIONAL] > counts[SIMPLIFIED] ? 'zh-Hant' : 'zh-Hans'
}
