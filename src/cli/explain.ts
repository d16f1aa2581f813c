import { explainActor } from '../explain/explain-actor.ts'
import { explainPair } from '../explain/explain-pair.ts'
import { explainRefused } from '../explain/explain-refused.ts'
import { findActors } from '../explain/find-actors.ts'
import { phraseActor } from '../explain/phrase.ts'
import type { NodeRow } from '../model/bundle.ts'
import { loadBundle } from './load-bundle.ts'
import type { Terminal } from './terminal.ts'
import { EXIT, Trouble, type ExitCode } from './trouble.ts'

/** Prints why an actor is a node, or why there is or is no edge from one actor to another. */
export function explain(
  words: string,
  targetWords: string | undefined,
  { bundle }: { readonly bundle: string },
  terminal: Terminal,
): ExitCode {
  const records = loadBundle(bundle)
  const { nodes, edges } = records.graph()
  const explanation = records.explanation()
  const print = (lines: readonly string[]): ExitCode => {
    terminal.out(lines.map((line) => `${line}\n`).join(''))
    return EXIT.well
  }
  if (targetWords === undefined) {
    const refused = explainRefused(words, explanation)
    if (findActors(words, nodes).length === 0 && refused.length > 0) return print(refused)
    return print(explainActor(oneActor(words, nodes), explanation))
  }
  const [source, target] = [oneActor(words, nodes), oneActor(targetWords, nodes)]
  const { settings } = records.manifest
  return print(
    explainPair(source, target, { edges, evidence: records.evidence(), explanation, settings }),
  )
}

const SHOWN = 10

/** Throws a Trouble where nobody is meant, or several equally. */
function oneActor(words: string, nodes: readonly NodeRow[]): NodeRow {
  const found = findActors(words, nodes)
  if (found.length === 0)
    throw new Trouble(`No actor of this bundle is called “${words}”.`, EXIT.usage)
  if (found.length === 1) return found[0]
  const names = found.slice(0, SHOWN).map((node) => `  ${phraseActor(node)}`)
  throw new Trouble(
    [`“${words}” may be any of these; say which by its id:`, ...names].join('\n'),
    EXIT.usage,
  )
}
