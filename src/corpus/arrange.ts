import { group } from '../lib/group.ts'
import { hash } from '../lib/hash.ts'
import { byText } from '../lib/order.ts'
import type { ArticleFacts } from '../model/facts.ts'
import { articleId } from '../model/ids.ts'

/** Characters an id may have and still name a file and a web address on every system. */
const UNSAFE = /[^\p{L}\p{N} ._~@+=,()-]|^\.+/gu
/** Three bytes a character at most: file systems stop at 255 bytes. */
const LONGEST = 72

/**
 * The articles sorted by id, each once. Two different texts under one id are told apart by a suffix made from the text;
 * the same text under the same id, read twice, is one article. An id that could name no file (`https://…/1`) is rewritten.
 */
export function arrange(read: readonly ArticleFacts[]): ArticleFacts[] {
  const named = group(read, (facts) => safeId(facts.article.id))
  return [...named]
    .flatMap(([id, ones]) => {
      const texts = new Map(ones.map((facts) => [textOf(facts), facts]))
      return [...texts]
        .sort(([one], [other]) => byText(one, other))
        .map(([text, facts], i) => renameArticle(facts, i === 0 ? id : `${id}-${tag(text)}`))
    })
    .sort((one, other) => byText(one.article.id, other.article.id))
}

function safeId(id: string): string {
  const safe = id.replace(UNSAFE, '-').trim()
  return safe === id && id !== '' && id.length <= LONGEST
    ? id
    : `${safe.slice(0, LONGEST)}-${tag(id)}`
}

const textOf = ({ article }: ArticleFacts): string => `${article.outlet}\n${article.text}`
const tag = (text: string): string => hash(text).toString(36)

function renameArticle(facts: ArticleFacts, name: string): ArticleFacts {
  if (name === facts.article.id) return facts
  const id = articleId(name)
  const rename = <T extends object>(record: T): T => ({ ...record, article: id })
  return {
    ...facts,
    article: { ...facts.article, id },
    mentions: facts.mentions.map(rename),
    refused: facts.refused.map(rename),
    stances: facts.stances.map(rename),
    citations: facts.citations.map(rename),
    notes: facts.notes.map((note) => ({ ...note, article: id })),
  }
}
