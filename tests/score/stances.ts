import { argv } from 'node:process'
import { loadLexicon } from '../../src/knowledge/index.ts'
import { readTables } from '../../src/knowledge/node.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { readExamples, type Mentions } from './examples.ts'
import { decide, figures } from './learn.ts'

// Stances on the annotated articles, with the weights and the threshold as they stand: `--given` on the annotators' own mentions.
const mentions: Mentions = argv.includes('--given') ? 'given' : 'found'
const lexicon = loadLexicon(readTables())
for (const set of ['', 'train/'] as const) {
  const articles = readExamples(set, mentions, lexicon)
  const decisions = articles.map((article) => decide(article, lexicon.stance.weights))
  const { precision, recall, f1 } = figures(articles, decisions, DEFAULTS.stanceAt)
  const words = [precision, recall, f1].map((figure) => figure.toFixed(1))
  console.log(`${set || 'gold/'} P ${words[0]} R ${words[1]} F1 ${words[2]}`)
  if (argv.includes('--errors'))
    articles.forEach(({ name, gold }, i) => {
      for (const [triple, confidence] of decisions[i])
        if (confidence >= DEFAULTS.stanceAt && !gold.has(triple)) console.log(`+ ${name} ${triple}`)
      for (const triple of gold)
        if (!((decisions[i].get(triple) ?? 0) >= DEFAULTS.stanceAt))
          console.log(`- ${name} ${triple}`)
    })
}
