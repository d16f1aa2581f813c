import type { ActorNames } from '../../model/actor.ts'
import type { Language } from '../../model/article.ts'
import type { Dataset } from '../bundle/dataset.ts'

const ORDER: Readonly<Record<Language, readonly Language[]>> = {
  'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
  'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
  en: ['en', 'zh-Hans', 'zh-Hant'],
}

/** The best name in a language; empty where there is none in any. */
export const nameIn = (names: ActorNames, language: Language): string =>
  ORDER[language].map((one) => names[one]).find((name) => name) ?? ''

/** Names actors and outlets by id; an id nobody names stands for itself. */
export const namer =
  (data: Dataset, language: Language) =>
  (id: string): string => {
    const names = data.nodeById.get(id)?.names ?? data.outletById.get(id)?.name
    return (names && nameIn(names, language)) || id
  }
