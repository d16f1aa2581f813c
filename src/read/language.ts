import type { Language } from '../model/article.ts'
import { TRADITIONAL_TO_SIMPLIFIED } from '../lib/fold-table.ts'

/** By unit: 1 for a character that only Traditional writes, −1 for one that only Simplified does. */
const SCRIPT = new Int8Array(0x10000)
// Compatibility forms of one character are no other script.
const PAIRS = (TRADITIONAL_TO_SIMPLIFIED.match(/../gs) ?? []).filter(([one]) => one < '\uf900')
for (const [, simplified] of PAIRS) SCRIPT[simplified.charCodeAt(0)] = -1
// Second, since a character that is still simplified by another one belongs to the Traditional script.
for (const [traditional] of PAIRS) SCRIPT[traditional.charCodeAt(0)] = 1

// Both scripts write these; Traditional has further characters that simplify to them.
for (const both of '里台后面干系只向松板表丑几了划制升占才斗曲注游烟云准范谷复冲征致御胡须余咸卷困岳并布志托据旋极')
  if (SCRIPT[both.charCodeAt(0)] < 0) SCRIPT[both.charCodeAt(0)] = 0

/** A page's worth of text is more than enough to tell. */
const ENOUGH = 2000
/** Letters of a usual English word, to weigh Latin letters against Chinese characters, which are about a word each. */
const LETTERS_PER_WORD = 5

const NEWLINE = 10

/** The language of lines of text by their letters: which script's own characters are more of it; Simplified where neither is. */
export function languageOf(lines: readonly string[]): Language {
  // Joined, since a line is often a slice of its file, which takes longer to go through.
  const text = lines.join('\n')
  let traditional = 0
  let han = 0
  let latin = 0
  let breaks = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit >= 0x3400 && unit <= 0x9fff) {
      han++
      // A branch would go either way, which costs more than adding nothing.
      traditional += SCRIPT[unit]
    } else if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++
    else if (unit === NEWLINE && i - breaks++ > ENOUGH) break
  }
  if (latin / LETTERS_PER_WORD > han) return 'en'
  return traditional > 0 ? 'zh-Hant' : 'zh-Hans'
}
