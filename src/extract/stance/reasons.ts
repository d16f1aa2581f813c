import type { Reason } from '../../model/reason.ts'

const SAYS: readonly (readonly [RegExp, string])[] = [
  [/^always$/, 'where every reading starts'],
  [/^word /, 'this very cue'],
  [/^(?:before|behind) /, 'the characters right beside it'],
  [/ to (?:cue|source|target) /, 'what stands between them'],
  [/^order /, 'in which order cue, source and target stand'],
  [/ (?:across|clauses|of sentence)/, 'where in the sentence it stands'],
  [/^(?:play|told|plain) |>/, 'which parts source and target play for the cue'],
  [/^(?:cue|type) /, 'how strong a cue it is and what it says'],
  [/^\w+ valency/, 'whether the cue has a subject and an object of its own'],
  [/^near /, 'how far it stands from the cue'],
  [/^between /, 'what stands between it and the cue'],
  [/^(?:actors|cues) /, 'how much else the sentence holds'],
  [/^kinds /, 'what kinds of actors they are'],
  [/named|rank|in title/, 'how much the article is about it'],
  [/^(?:together|against|tone) /, 'what the rest of the article says of the two'],
  [/speaks/, 'who speaks in the article'],
  [/^own|^same/, 'whether one belongs to the other'],
  [/tail/, 'the noun right behind the name'],
  [
    /negate|cease|possible|future|conditional|question|should|deny|^flips|^plain/,
    'what the words around the cue do to it',
  ],
  [/source|target/, 'where it stands as seen from the cue'],
]

const known = new Map<string, string>()

/** One feature's word on a stance, phrased for a reader of the article. */
export function reasonFor(rule: string, points: number): Reason {
  let says = known.get(rule)
  if (says === undefined) {
    says = SAYS.find(([feature]) => feature.test(rule))?.[1] ?? 'how the sentence is built'
    known.set(rule, says)
  }
  return { rule, points, says }
}
