import { parseCsv } from '../lib/csv.ts'
import { fold } from '../lib/fold.ts'
import { intern } from '../lib/intern.ts'
import { actorId, type ActorId } from '../model/ids.ts'
import { FRIENDLY, HOSTILE, type Plover, type Sign } from '../model/stance.ts'
import { rowsOf, table, type Tables } from './tables.ts'

/**
 * How a cue takes its two actors: `on` A谴责B, `to` A对B表示担忧, `with` A与B合作, `deed` A制裁B and the like nouns
 * (A对B的制裁), `trait` what is said of B (独裁) by whoever speaks.
 */
export type StanceFrame = 'on' | 'to' | 'with' | 'deed' | 'trait'

/** A word that carries a stance. */
export interface StanceCue {
  readonly frame: StanceFrame
  readonly sign: Sign
  readonly type: Plover
  /** 1 (often neutral) to 3 (hardly ever means anything else). */
  readonly strength: number
}

/** What a word before a cue does to it. */
export type ScopeEffect =
  'negate' | 'cease' | 'possible' | 'future' | 'conditional' | 'question' | 'should' | 'deny'

/** All that data/cues says of one run of characters; a word without any part hides the cues inside it (支持者). */
export interface StanceWord {
  /** Its place among the words of the tables. */
  readonly id: number
  readonly words: string
  readonly cue: StanceCue | null
  readonly effect: ScopeEffect | ''
  /** What the noun after it becomes: `on` 对, `to` 向, `with` 与, `by` 被, `ba` 把, `for` 替, `at` 在, `than` 比. */
  readonly preposition: string
  /** Whom it stands for: `two` 两国, `he` 他, `we` 我们 … */
  readonly pronoun: string
  /** `say`: its subject speaks what follows; `report`: its subject relays it. */
  readonly saying: string
  readonly title: boolean
  /** What an actor named right before becomes: `public` (美国民众), `official` (美国官员), `business`, `media`, `place` … */
  readonly tail: string
  /** The state that the word names with one character (对华), null for all others. */
  readonly state: ActorId | null
}

/** The stance tables, parsed and checked once. */
export interface StanceCues {
  readonly words: readonly StanceWord[]
  /** Points by feature. */
  readonly weights: ReadonlyMap<string, number>
}

/** What a word that names its state says of it: 反华 and 亲美 are cues by themselves. */
const ATTITUDES: Readonly<Record<string, StanceCue>> = {
  anti: { frame: 'on', sign: -1, type: 'REJECT', strength: 2 },
  pro: { frame: 'on', sign: 1, type: 'SUPPORT', strength: 2 },
}
const FRAMES: readonly string[] = ['on', 'to', 'with', 'deed', 'trait']
const TYPES: readonly string[] = [...FRIENDLY, ...HOSTILE]

/** Throws a RangeError naming the row where a table is missing or cannot be. */
export function parseStanceCues(tables: Tables): StanceCues {
  const cues = new Map<string, StanceCue | null>()
  for (const row of parseCsv(table(tables, 'cues/stance.csv'), 'stance.csv'))
    cues.set(fold(row.cue), row.frame === 'none' ? null : stanceCue(row))
  const effects = new Map<string, ScopeEffect>()
  for (const row of parseCsv(table(tables, 'cues/modality.csv'), 'modality.csv'))
    effects.set(fold(row.words), intern(row.effect as ScopeEffect))
  const parts = new Map<string, Map<string, string>>()
  for (const row of parseCsv(table(tables, 'cues/grammar.csv'), 'grammar.csv')) {
    const words = fold(row.words)
    parts.set(words, (parts.get(words) ?? new Map()).set(row.part, row.role))
  }
  const own = new Set([...cues.keys(), ...effects.keys(), ...parts.keys()])
  const all = [...own, ...silentWords(tables, own)]
  const words = all.map((words, id): StanceWord => {
    const part = (name: string): string => intern(parts.get(words)?.get(name) ?? '')
    const [attitude, state] = part('state').split('=')
    return {
      id,
      words,
      cue: ATTITUDES[attitude] ?? cues.get(words) ?? null,
      effect: effects.get(words) ?? '',
      preposition: state && !ATTITUDES[attitude] ? intern(attitude) : part('preposition'),
      pronoun: part('pronoun'),
      saying: part('saying'),
      title: parts.get(words)?.has('title') ?? false,
      tail: part('tail'),
      state: state ? intern(actorId(state)) : null,
    }
  })
  return { words, weights: parseWeights(tables) }
}

// Rarer words come up less often than the run of characters they look like.
const ORDINARY = 200

/** Ordinary words that hold a one-character word of the tables and do not mean it (非常 holds 非, 社会 holds 会). */
function silentWords(tables: Tables, own: ReadonlySet<string>): string[] {
  const characters = new Set([...own].filter((word) => word.length === 1))
  return rowsOf(tables, 'names/words.csv')
    .filter((row) => row.word.length > 1 && Number(row.count) >= ORDINARY && !own.has(row.word))
    .map((row) => row.word)
    .filter((word) => [...word].some((character) => characters.has(character)))
}

function stanceCue(row: Readonly<Record<string, string>>): StanceCue {
  if (!FRAMES.includes(row.frame)) throw new RangeError(`stance.csv: ${row.cue} has no frame`)
  if (!TYPES.includes(row.type)) throw new RangeError(`stance.csv: ${row.cue} has no type`)
  return {
    frame: intern(row.frame as StanceFrame),
    sign: row.sign === '1' ? 1 : -1,
    type: intern(row.type as Plover),
    strength: Number(row.strength),
  }
}

function parseWeights(tables: Tables): ReadonlyMap<string, number> {
  const rows = parseCsv(table(tables, 'cues/weights.csv'), 'weights.csv')
  return new Map(rows.map((row) => [row.feature, Number(row.points)]))
}
