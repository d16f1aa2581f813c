import { readTables } from '../../src/knowledge/node.ts'
import { parseStanceCues } from '../../src/knowledge/stance-cues.ts'
import { goldNames, goldOf, goldScene } from '../support/gold.ts'
import { withCompounds } from './compounds.ts'
import { examplesOf, type AnnotatedArticle } from './examples.ts'
import { trainSecond } from './second.ts'
import { crossValidate, train, score, best } from './learn.ts'

const cues = parseStanceCues(readTables())
const read = (set: '' | 'train/'): AnnotatedArticle[] =>
  goldNames(set).map((name) => examplesOf(withCompounds(goldScene(set, name)), [], goldOf(set, name), cues))
const t0 = Date.now()
const articles = read('train/')
const test = read('')
const reach = (set: AnnotatedArticle[]): string => {
  let n = 0, hit = 0, rows = 0
  for (const a of set) { const t = new Set(a.examples.map((e) => e.triple)); rows += a.examples.length; for (const g of a.gold) { n++; if (t.has(g)) hit++ } }
  return `${rows} candidates, reach ${(100 * hit / n).toFixed(1)}`
}
console.log('train', reach(articles), 'gold', reach(test), Date.now() - t0, 'ms')
const l2 = Number(process.argv[2] ?? 2)
const cv = crossValidate(articles, 5, l2)
console.log('cv', best(cv))
const model = train(articles, l2)
console.log('gold at cv threshold', score(test.map((a) => model.decide(a)), test, best(cv).at), 'best', best(test.map((a)=>({article:a, points: model.decide(a), weights: model.weights}))))
if (process.argv[3]) {
const cv2 = crossValidate(articles, 5, l2, true)
console.log('cv second', best(cv2))
const second = trainSecond(articles, l2)
const p2 = test.map((a) => second.decide(a, model))
console.log('gold second', score(p2, test, best(cv2).at), second.weights)
}
console.log(Date.now() - t0, 'ms')
console.log('train fit', best(articles.map((a) => ({ article: a, points: model.decide(a), weights: model.weights }))))
{
  const b: number[][] = Array.from({ length: 10 }, () => [0, 0])
  for (const s of cv) for (const [t, p] of s.points) { const k = Math.min(9, Math.floor(p * 10)); b[k][0]++; if (s.article.gold.has(t)) b[k][1]++ }
  console.log(b.map(([n, h], i) => `${i / 10}: ${n} ${(100 * h / n).toFixed(0)}%`).join('  '))
}
