import { writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { loadLexicon } from '../../src/knowledge/index.ts'
import { readTables } from '../../src/knowledge/node.ts'
import { byText } from '../../src/lib/order.ts'
import { readExamples, type Mentions } from './examples.ts'
import { calibrate, scaled, scaledWeights } from './calibrate.ts'
import { bestThreshold, crossValidate, figures, learn, type Figures } from './learn.ts'

// `npm run fit`: points for data/cues/weights.csv from the annotated articles to learn from; prints the threshold for settings.ts.
// --given: on the annotators' own mentions; --dry: prints the figures and writes nothing.
const WEIGHTS = fileURLToPath(new URL('../../data/cues/weights.csv', import.meta.url))
const PENALTY = 6
// Points closer to 0 change no decision.
const SMALLEST = 0.02

const mentions: Mentions = argv.includes('--given') ? 'given' : 'found'
const lexicon = loadLexicon(readTables())
const articles = readExamples('train/', mentions, lexicon)
const folded = crossValidate(articles, 5, PENALTY)
const scale = calibrate(articles, folded)
const validated = folded.map((decision) => scaled(decision, scale))
const at = bestThreshold(articles, validated)
console.log(`train, five-fold: ${said(figures(articles, validated, at))}   stanceAt ${at}`)
for (const fixed of [0.2, 0.25, 0.3, 0.35, 0.4])
  console.log(`  at ${fixed}: ${said(figures(articles, validated, fixed))}`)
const weights = scaledWeights(learn(articles, PENALTY), scale)
if (!argv.includes('--dry')) {
  const rows = [...weights]
    .filter(([, points]) => Math.abs(points) >= SMALLEST)
    .map(([feature, points]) => Papa.unparse([[feature, points.toFixed(2)]]))
  writeFileSync(WEIGHTS, ['feature,points', ...rows.sort(byText)].join('\n') + '\n')
  console.log(`${rows.length} points written to data/cues/weights.csv`)
}

function said({ precision, recall, f1 }: Figures): string {
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`
}
