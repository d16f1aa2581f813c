import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Libraries that most runs do without: each is loaded when it is first asked for, since together they take longer to start than a hundred articles to read. */
export const library = {
  cheerio: () => require('cheerio/slim') as typeof import('cheerio/slim'),
  linkedom: () => require('linkedom') as typeof import('linkedom'),
  readability: () => require('@mozilla/readability') as typeof import('@mozilla/readability'),
  zod: () => require('zod') as typeof import('zod'),
}
