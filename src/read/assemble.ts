import { article, type Article } from '../model/article.ts'
import { articleId } from '../model/ids.ts'
import type { Note } from '../model/note.ts'
import { dateInAddress, dateInLead } from './date-in.ts'
import type { Draft } from './draft.ts'
import { languageOf } from './language.ts'
import { outletOf, ownAddress, type OutletsByDomain } from './outlet.ts'
import { refused, type ReadResult } from './read-result.ts'
import { tellApart } from './prose/tell-apart.ts'

const LINE_BREAKS = /[\n\r\t\v\f\u0085\u2028\u2029]+/g

/** The article of a draft: furniture dropped, outlet, date and language settled; without a body there is none, but a note. */
export function assemble(
  found: Draft,
  about: string,
  fallbackId: string,
  outlets: OutletsByDomain,
): ReadResult {
  const title = found.title.replace(LINE_BREAKS, ' ').trim()
  const { body, authors, pictured } = tellApart(title, found.blocks)
  const id = articleId(found.id || fallbackId)
  if (body.length === 0)
    return refused(about, 'no-body', 'No line of it reads as the text of an article.')
  const url = ownAddress(found.url)
  const read = article({
    id,
    url,
    title,
    outlet: found.outlet || outletOf(url, outlets),
    publishedAt: found.publishedAt || dateInAddress(url) || dateInLead(body[0]),
    language: languageOf([title, ...body]),
    authors: [...new Set([...found.authors, ...authors])],
    body,
  })
  const notes = [
    ...(title ? [] : [untitled(about, read)]),
    ...(pictured ? [onlyCaptions(about, read)] : []),
  ]
  return { articles: [read], notes }
}

const untitled = (about: string, { id }: Article): Note => ({
  code: 'no-title',
  about,
  article: id,
  says: 'It has a text and no title: the article stands without one.',
  level: 'warning',
})

const onlyCaptions = (about: string, { id }: Article): Note => ({
  code: 'only-captions',
  about,
  article: id,
  says: 'It has pictures and no running text: their captions are taken for it.',
  level: 'warning',
})
