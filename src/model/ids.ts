declare const brand: unique symbol
type Id<Noun extends string> = string & { readonly [brand]: Noun }

/** Names one article: the name of its file, or the `id` its record brings. */
export type ArticleId = Id<'Article'>

/** Names one actor, readably: `putin`, `north-korea`, `an-chan-il`, or a Chinese name where no Latin one is known. */
export type ActorId = Id<'Actor'>

export const articleId = (name: string): ArticleId => name as ArticleId
export const actorId = (name: string): ActorId => name as ActorId

/** Latin letters without their accents, words joined by hyphens: `'António Guterres'` → `'antonio-guterres'`. */
export const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff\uac00-\ud7af]+/g, '-')
    .replace(/^-+|-+$/g, '')
