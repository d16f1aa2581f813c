import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Language } from '../../model/article.ts'
import { FRAME } from './frame-phrases.ts'
import { MODEL } from './model-phrases.ts'
import { READING } from './reading-phrases.ts'
import { SERVICE } from './service-phrases.ts'

/** Every phrase by its name. */
export const ALL = { ...MODEL, ...FRAME, ...READING, ...SERVICE }
type Entry = keyof typeof ALL
/** A phrase of the interface; those that count are named without `_one` and `_other`. */
export type Phrase = Entry extends infer E
  ? E extends `${infer Base}_${'one' | 'other'}`
    ? Base
    : E
  : never
export type Say = (phrase: Phrase, values?: Record<string, string | number>) => string

export const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en']

const OWN_NAMES: Readonly<Record<string, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
}
/** A language as it calls itself. */
export const ownName = (language: string): string => OWN_NAMES[language] ?? language

/** Hands i18next the three dictionaries; no phrase is ever fetched. */
export function startWords(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-Hans',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      LANGUAGES.map((one, i) => [
        one,
        {
          translation: Object.fromEntries(
            Object.entries(ALL).map(([key, words]) => [key, words[i]]),
          ),
        },
      ]),
    ),
  })
}

export const speak = (language: Language): void => void i18next.changeLanguage(language)

/** The phrases in the language chosen. */
export function useSay(): Say {
  const { t } = useTranslation()
  return t as unknown as Say
}

/** The language a browser asks for, as far as we speak it. */
export function languageOf(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (/^zh-(Hant|TW|HK|MO)/i.test(tag)) return 'zh-Hant'
    if (/^zh/i.test(tag)) return 'zh-Hans'
    if (/^en/i.test(tag)) return 'en'
  }
  return 'en'
}
