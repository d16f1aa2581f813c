import type { Judgement } from '../model/corpus.ts'
import { parseCsv, type Row } from '../lib/csv.ts'
import { fold } from '../lib/fold.ts'
import { group } from '../lib/group.ts'
import { buildVocabulary, type Vocabulary } from '../lib/vocabulary.ts'
import type { ActorKind } from '../model/actor.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import { parseActors, parseAliases, type Alias, type KnownActor } from './actors.ts'
import { parseBodySuffixes, type BodySuffix } from './bodies.ts'
import { parseJudgements } from './judgements.ts'
import { parseNameCharacters, type NameCharacters } from './characters.ts'
import { parseSpeech, type SpeechLexicon } from './speech.ts'
import { parseStanceCues, type StanceCues } from './stance-cues.ts'
import { parseStateUnits, type StateUnits } from './state-units.ts'
import { rowsOf, table, type Tables } from './tables.ts'
import { parseTitles, type Title } from './titles.ts'

/** Everything data/ says about one run of characters. */
export interface Entry {
  readonly words: string
  readonly aliases: readonly Alias[]
  readonly title: Title | null
  readonly body: BodySuffix | null
  /** Of the actor that claims it first; null where none does. */
  readonly kind: ActorKind | null
  readonly country: ActorId | null
  /** Whom it denotes wherever it stands; null where that depends. */
  readonly denotes: KnownActor | null
  /** Whether it is a state's name. */
  readonly ofState: boolean
  /** Whether it is a verb of saying that stands after its speaker (指出, 表示). */
  readonly says: boolean
  /** Words that hold an actor's name and do not denote it (日本海). */
  readonly trap: boolean
}

/** What an entry is, as bits: the fields of `Entry` that are asked most. */
export const ENTRY = {
  title: 1,
  body: 2,
  says: 4,
  trap: 8,
  name: 16,
  person: 32,
  state: 64,
} as const

/** data/ parsed and checked once, the same in Node and in the browser. */
export interface Lexicon {
  readonly actors: ReadonlyMap<ActorId, KnownActor>
  /** Folded words → what they may denote. */
  readonly aliases: ReadonlyMap<string, readonly Alias[]>
  readonly entries: readonly Entry[]
  /** By entry, the `ENTRY` bits: who only asks for these need not fetch the entry. */
  readonly entryBits: Uint8Array
  /** The words of the entries, the ordinary words, and those of speech and stance, found in one walk over a text. */
  readonly vocabulary: Vocabulary<'entries' | 'ordinary' | 'speech' | 'stance'>
  readonly characters: NameCharacters
  /** States by the one character that stands for them in compounds. */
  readonly stateUnits: StateUnits
  /** Ordinary words and places: where one of them crosses a name's border, the border is wrong. */
  readonly wordList: readonly string[]
  /** By number of the word: its part of speech (`v`, `n`, `ns` place, `t` time …). */
  readonly wordTags: readonly string[]
  /** What citations are read with. */
  readonly speech: SpeechLexicon
  /** What stances are read with. */
  readonly stance: StanceCues
  /** The actors of data/ that publish or relay news. */
  readonly media: ReadonlySet<ActorId>
  /** What people decided on who is who; outranks every score. */
  readonly judgements: readonly Judgement[]
}

/** Throws a RangeError naming table and row where a table is missing or a row cannot be. */
export function loadLexicon(tables: Tables): Lexicon {
  const actors = parseActors(tables)
  const aliases = group(parseAliases(tables, actors), (alias) => alias.words)
  const titles = new Map(parseTitles(tables).map((title) => [title.words, title]))
  const bodies = new Map(parseBodySuffixes(tables).map((body) => [body.words, body]))
  const traps = new Set(
    parseCsv(table(tables, 'names/not-actors.csv'), 'not-actors.csv').map((row) => fold(row.words)),
  )
  const verbs = new Set(
    parseCsv(table(tables, 'cues/speech.csv'), 'speech.csv')
      .filter((row) => row.frame === 'after-speaker')
      .map((row) => fold(row.cue)),
  )
  const names = [...aliases].filter(([, claims]) => claims.some(({ sort }) => sort !== 'char'))
  const all = new Set([
    ...names.map(([words]) => words),
    ...titles.keys(),
    ...bodies.keys(),
    ...traps,
    ...verbs,
  ])
  const entries = [...all].map((words): Entry => ({
    words,
    ...claimsOf(aliases.get(words) ?? [], actors),
    title: titles.get(words) ?? null,
    body: bodies.get(words) ?? null,
    says: verbs.has(words),
    trap: traps.has(words),
  }))
  const words = commonFirst(rowsOf(tables, 'names/words.csv'))
  const wordList = words.map((row) => row.word)
  const speech = parseSpeech(tables)
  const stance = parseStanceCues(tables)
  return {
    actors,
    aliases,
    entries,
    entryBits: Uint8Array.from(entries, bitsOf),
    vocabulary: buildVocabulary({
      ordinary: wordList,
      entries: entries.map((entry) => entry.words),
      speech: speech.entries.map((entry) => entry.words),
      stance: stance.words.map((entry) => entry.words),
    }),
    characters: parseNameCharacters(tables),
    stateUnits: parseStateUnits(aliases),
    wordList,
    wordTags: words.map((row) => row.tag),
    speech,
    stance,
    media: mediaIds(tables),
    judgements: parseJudgements(table(tables, 'judgements.csv')),
  }
}

/** Words by the digits of their counts: what texts ask for most stands together in memory. */
const commonFirst = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => b.count.length - a.count.length)

const bitsOf = ({ title, body, says, trap, aliases, kind }: Entry): number =>
  (title ? ENTRY.title : 0) |
  (body ? ENTRY.body : 0) |
  (says ? ENTRY.says : 0) |
  (trap ? ENTRY.trap : 0) |
  (aliases.length > 0 ? ENTRY.name : 0) |
  (kind === 'person' ? ENTRY.person : 0) |
  (kind === 'state' ? ENTRY.state : 0)

/** What the actors that claim some words make of them. */
function claimsOf(
  aliases: readonly Alias[],
  actors: ReadonlyMap<ActorId, KnownActor>,
): Pick<Entry, 'aliases' | 'kind' | 'country' | 'denotes' | 'ofState'> {
  const names = aliases.filter(({ sort }) => sort === 'name')
  const first = aliases.length > 0 ? actors.get(aliases[0].actor) : undefined
  return {
    aliases,
    kind: first?.kind ?? null,
    country: first?.country ?? null,
    denotes: (names.length > 0 && actors.get(names[0].actor)) || null,
    ofState: names.some(({ actor }) => actors.get(actor)?.kind === 'state'),
  }
}

const mediaIds = (tables: Tables): ReadonlySet<ActorId> =>
  new Set(parseCsv(table(tables, 'actors/media.csv'), 'media.csv').map((row) => actorId(row.id)))
