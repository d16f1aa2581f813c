import type { KnownActor } from '../../knowledge/actors.ts'
import type { SpeechLexicon } from '../../knowledge/speech.ts'
import { fold } from '../../lib/fold.ts'
import type { Actor } from '../../model/actor.ts'
import type { SpeakerKind } from '../../model/citation.ts'

/** As what the people of a body speak; a medium's relay. */
export type BodyKind = SpeakerKind | 'medium'

/** Classes of data/actors; those missing here are a voice of power. */
const OF_CLASS: Readonly<Record<string, BodyKind>> = {
  'think-tank': 'analyst',
  university: 'analyst',
  company: 'other',
  ngo: 'other',
  sport: 'other',
  platform: 'other',
  'news-agency': 'medium',
  newspaper: 'medium',
  broadcaster: 'medium',
  website: 'medium',
  magazine: 'medium',
}
const ENDING_UNITS = 9

/** For whom a body speaks: by its class in data/, else by what its names end in. */
export function bodyKindOf(
  actor: Actor | undefined,
  known: KnownActor | undefined,
  { endings }: SpeechLexicon,
): BodyKind {
  if (!actor || actor.kind === 'state') return 'official'
  if (known?.class && known.class !== 'agency') return OF_CLASS[known.class] ?? 'official'
  for (const name of Object.values(actor.names)) {
    const kind = kindByName(name, endings)
    if (kind) return kind
  }
  for (const name of actor.aliases) {
    const kind = kindByName(name, endings)
    if (kind) return kind
  }
  return known?.class === 'agency' ? 'official' : 'other'
}

function kindByName(name: string, endings: SpeechLexicon['endings']): BodyKind | undefined {
  const folded = fold(name.slice(-ENDING_UNITS))
  for (let from = 0; from < folded.length; from++) {
    const kind = endings.get(folded.slice(from))
    if (kind) return kind
  }
  return undefined
}
