import { SORT } from '../../knowledge/speech-sorts.ts'
import type { ActorId } from '../../model/ids.ts'
import { isMedium } from './cast.ts'
import type { Clause } from './clauses.ts'
import { remember, subjectSpeakers, type Reader } from './reader.ts'
import { named, type Speaker } from './speaker.ts'
import { subjectOf, type Subject } from './subject.ts'
import { mentionOf, wordOf } from './token.ts'

/** Keeps in mind who was named last, whatever for. */
export function noteMentions({ memory, tokens, scene, cast }: Reader, clause: Clause): void {
  for (let k = clause.from; k < clause.to; k++) {
    const sort = tokens.sort[k]
    if (sort !== SORT.person && sort !== SORT.organization) continue
    const { actor } = mentionOf(tokens, k)!
    if (sort === SORT.person) memory.person = actor
    else if (actor === scene.article.outlet) continue
    else if (isMedium(cast, actor)) memory.medium = actor
    else memory.body = actor
  }
}

/** Keeps in mind whom a clause without a statement is about. */
export function noteSubject(reader: Reader, clause: Clause): void {
  const { memory, tokens } = reader
  if (reader.spoken) return
  const subject = subjectOf(tokens, clause.from, clause.to)
  if (!subject) return
  const speakers = subjectSpeakers(reader, subject)
  if (speakers.length === 0) return
  if (reader.subject.length > 0 && speakers[0].id === null) return
  reader.subject = speakers
  if (speakers[0].id !== null) remember(memory, withPartner(reader, subject, speakers))
  for (let k = subject.end; k < clause.to; k++)
    if (tokens.sort[k] === SORT.document) memory.author = speakers
  noteMedium(reader, clause, speakers[0])
}

const PARTNER = /^[与跟同]$/

/** 蒙古与哈萨克斯坦签署协议: both, for 两国 of the next sentence. */
function withPartner(
  { tokens, cast }: Reader,
  { end }: Subject,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const mention = mentionOf(tokens, end + 1)
  if (speakers.length > 1 || tokens.sort[end] !== SORT.preposition || !mention) return speakers
  if (!PARTNER.test(wordOf(tokens, end)!.words) || tokens.sort[end + 1] !== SORT.state)
    return speakers
  return [...speakers, named(mention.actor, cast, 'named', 1, 'was named beside')]
}

const INTERVIEW =
  /接受.{0,20}(?:采访|专访|访问)|撰文|投书|(?:发表|刊登|刊出|刊发|刊载).{0,60}(?:文章|专栏|评论)/

/** 《外交家》发表佩纳的文章, X接受彭博专访: what X says from here on comes through that medium. */
function noteMedium(reader: Reader, clause: Clause, subject: Speaker): void {
  const { tokens, scene, cast, memory } = reader
  let medium: ActorId | null = null
  let person = subject.human ? subject.id : null
  for (let k = clause.from; k < clause.to; k++) {
    const id = mentionOf(tokens, k)?.actor
    if (id && tokens.sort[k] === SORT.organization && isMedium(cast, id)) medium = id
    if (id && tokens.sort[k] === SORT.person) person ??= id
  }
  if (medium === null || person === null || medium === scene.article.outlet) return
  const words = scene.folded.slice(tokens.start[clause.from], tokens.end[clause.to - 1])
  if (!INTERVIEW.test(words)) return
  reader.vias.set(person, medium)
  reader.told.add(person)
  memory.writer = named(person, cast, 'named', 3, 'is named with the article')
}
