import { parseCsv } from '../lib/csv.ts'
import { fold } from '../lib/fold.ts'
import { buildTrie, type Trie } from '../lib/trie.ts'
import type { SpeakerKind } from '../model/citation.ts'
import { SORT, sortNamed, type Sort } from './speech-sorts.ts'
import { table, type Tables } from './tables.ts'
import { parseTitles } from './titles.ts'

const FRAMES = ['after-speaker', 'told', 'reporting', 'quoting', 'according-to', 'finding'] as const

/** How a cue stands to its speaker: X说 · X告诉Y · 法新社报道 · 法新社援引X · 据X · X的数据显示. */
export type SpeechFrame = (typeof FRAMES)[number]

/** A word of saying. */
export interface SpeechCue {
  readonly frame: SpeechFrame
  /** What it does with the words: says, writes, thinks them, or does something by them (批评, 宣布). */
  readonly mode: 'said' | 'written' | 'thought' | 'act'
  /** 3 always brings words; 1 often enough stands for a deed. */
  readonly strength: number
}

/** A noun for somebody who speaks (专家, 发言人). */
export interface SpeakerNoun {
  readonly kind: SpeakerKind
  /** Whether its kind is rather that of the body it stands with (主任 of an institute, of a ministry). */
  readonly ofBody: boolean
  /** Whether it may stand for a speaker nobody names. */
  readonly unnamed: boolean
}

/** What one run of characters is to a citation; `sort` is `plain` where it only keeps its parts from being read as cues. */
export interface SpeechWord {
  readonly words: string
  readonly sort: Sort
  /** What it is where it stands as a noun, of a cue that may (分析认为, 报道说); else its sort. */
  readonly asNoun: Sort
  readonly cue: SpeechCue | null
  readonly noun: SpeakerNoun | null
}

/** The words a citation is built of. */
export interface SpeechLexicon {
  readonly entries: readonly SpeechWord[]
  /** Over the entries' words. */
  readonly trie: Trie
  /** What names of bodies end in, and as what their people speak (研究所: analyst); `medium` for media. */
  readonly endings: ReadonlyMap<string, SpeakerKind | 'medium'>
}

/** Throws a RangeError naming the row where a cue has an unknown frame or a word an unknown sort. */
export function parseSpeech(tables: Tables): SpeechLexicon {
  const entries = new Map<string, SpeechWord>()
  for (const row of parseCsv(table(tables, 'cues/speech-words.csv'), 'speech-words.csv'))
    enter(entries, entryOf(row.word, sortNamed(row.sort, `speech-words.csv: ${row.word}`), {}))
  for (const row of parseCsv(table(tables, 'cues/speaker-kinds.csv'), 'speaker-kinds.csv')) {
    const noun = {
      kind: row.kind as SpeakerKind,
      ofBody: row['of-body'] === 'yes',
      unnamed: row.unnamed === 'yes',
    }
    enter(entries, entryOf(row.noun, SORT.noun, { noun }))
  }
  for (const row of parseCsv(table(tables, 'cues/speech.csv'), 'speech.csv')) {
    const frame = FRAMES.find((name) => name === row.frame)
    if (!frame) throw new RangeError(`speech.csv: ${row.cue} has the frame “${row.frame}”`)
    const cue = { frame, mode: row.mode as SpeechCue['mode'], strength: Number(row.strength) }
    enter(entries, entryOf(row.cue, SORT.cue, { cue }))
  }
  enterTitles(entries, tables)
  const words = [...entries.values()]
  const endings = parseCsv(table(tables, 'cues/body-endings.csv'), 'body-endings.csv').map(
    (row) => [fold(row.ending), row['speaks-as'] as SpeakerKind | 'medium'] as const,
  )
  return {
    entries: words,
    trie: buildTrie(words.map((entry) => entry.words)),
    endings: new Map(endings),
  }
}

const entryOf = (
  words: string,
  sort: Sort,
  parts: { readonly cue?: SpeechCue; readonly noun?: SpeakerNoun },
): SpeechWord => ({
  words: fold(words),
  sort,
  asNoun: sort,
  cue: parts.cue ?? null,
  noun: parts.noun ?? null,
})

/** Titles of people speak, too: as what the table of titles says, or where that says little as the speaker noun they end in. */
function enterTitles(entries: Map<string, SpeechWord>, tables: Tables): void {
  for (const { words, kind } of parseTitles(tables)) {
    const known = entries.get(words)
    // 前 is read apart: it says that the office is left.
    if (words.startsWith('前') || (known && known.sort !== SORT.plain)) continue
    const ended = kind === 'other' ? endingNoun(entries, words) : null
    const noun = ended ?? { kind, ofBody: false, unnamed: kind !== 'other' }
    entries.set(words, entryOf(words, SORT.noun, { noun }))
  }
}

function endingNoun(entries: ReadonlyMap<string, SpeechWord>, words: string): SpeakerNoun | null {
  for (let from = 1; from < words.length; from++) {
    const noun = entries.get(words.slice(from))?.noun
    if (noun) return noun
  }
  return null
}

/** A word may be a cue and a noun (分析认为 / X分析): it then is one entry with both. */
function enter(entries: Map<string, SpeechWord>, entry: SpeechWord): void {
  const known = entries.get(entry.words)
  entries.set(
    entry.words,
    known
      ? {
          ...entry,
          asNoun: known.sort,
          cue: entry.cue ?? known.cue,
          noun: entry.noun ?? known.noun,
        }
      : entry,
  )
}
