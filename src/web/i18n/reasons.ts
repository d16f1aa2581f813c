import type { Language } from '../../model/article.ts'
import { BODY_REASONS } from './body-reason-phrases.ts'
import { IDENTITY_REASONS } from './identity-reason-phrases.ts'
import { NAME_REASONS } from './name-reason-phrases.ts'
import type { Phrases } from './phrase.ts'
import { REASONS } from './reason-phrases.ts'
import { RULES } from './rule-phrases.ts'
import { LANGUAGES } from './words.ts'

/** Everything a reading gives as its reason, with the rules it names; fetched with the first “why”. */
export const GROUNDS: Phrases = {
  ...REASONS,
  ...NAME_REASONS,
  ...BODY_REASONS,
  ...IDENTITY_REASONS,
  ...RULES,
}

interface Template {
  readonly form: RegExp
  readonly words: readonly [string, string, string]
  /** Units that are no hole: the template that says most by itself is tried first. */
  readonly fixed: number
}
const HOLE = /\{\{(\w+)\}\}/g
const TEMPLATES: readonly Template[] = Object.entries(GROUNDS)
  .filter(([key]) => key.startsWith('reason.'))
  .map(([, words]) => ({ words, form: formOf(words[2]), fixed: words[2].replace(HOLE, '').length }))
  .sort((one, other) => other.fixed - one.fixed)

/** `'{{who}} made the document'` → a pattern that finds who. */
function formOf(english: string): RegExp {
  const literal = english.replace(/[.*+?^$()|[\]\\/]/g, '\\$&')
  return new RegExp(`^${literal.replace(HOLE, '(?<$1>.+)')}$`, 's')
}

/** A reason in a language; one nobody has translated stays as the extractor words it. */
export function sayReason(says: string, language: Language, name: (id: string) => string): string {
  for (const { form, words } of TEMPLATES) {
    const found = form.exec(says)
    if (!found) continue
    return words[LANGUAGES.indexOf(language)].replace(HOLE, (_, hole: string) => {
      const filled = found.groups?.[hole] ?? ''
      return hole === 'who' || hole === 'other' ? filled.split(', ').map(name).join(', ') : filled
    })
  }
  return says
}

/** `'deed said'`: the kind of cue, and whether its source says it or does it. */
const STANCE_RULE = /^(\w+) (said|done)$/

/** A rule in a language: `known-name`, or how a stance was read. */
export function sayRule(rule: string, language: Language): string {
  const word = (key: string): string | undefined => GROUNDS[key]?.[LANGUAGES.indexOf(language)]
  const [, frame, manner] = STANCE_RULE.exec(rule) ?? []
  const parts = [`frame.${frame}`, `rule.${manner}`].map(word)
  return frame && parts.every(Boolean)
    ? parts.join(language === 'en' ? ', ' : '，')
    : (word(`rule.${rule}`) ?? rule)
}
