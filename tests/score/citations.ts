import { readCitationLexicon } from '../../tests/citation/lexicon.ts'
import { findCitations } from '../../src/extract/citation/index.ts'
import { goldNames, goldOf, goldScene } from '../support/gold.ts'

/** Scores citations on the annotators' own mentions, counted as the official scorer does: `npx tsx tests/score/citations.ts [--set train/] [--errors]`. */
const at = process.argv.indexOf('--set')
const set = (at < 0 ? '' : process.argv[at + 1]) as '' | 'train/'
const errors = process.argv.includes('--errors')
const lexicon = readCitationLexicon()

interface Tally {
  tp: number
  fp: number
  fn: number
}
const tallies: Record<string, Tally> = {}
const kind = { hit: 0, of: 0 }
const lines: string[] = []

function count(
  metric: string,
  gold: Iterable<string>,
  found: Iterable<string>,
): [string[], string[]] {
  const tally = (tallies[metric] ??= { tp: 0, fp: 0, fn: 0 })
  const [g, f] = [new Set(gold), new Set(found)]
  const wrong = [...f].filter((row) => !g.has(row))
  const missed = [...g].filter((row) => !f.has(row))
  tally.tp += f.size - wrong.length
  tally.fp += wrong.length
  tally.fn += missed.length
  return [missed, wrong]
}

for (const name of goldNames(set)) {
  const gold = goldOf(set, name)
  const scene = goldScene(set, name)
  const cited = findCitations(scene, lexicon)
  const named = new Set(gold.entities.map((entity) => entity.id))
  const goldVia = (via: string | null): string =>
    via && named.has(via) && via !== gold.outletId ? via : 'outlet'
  const speaker = (row: { readonly speaker: string | null }): string => row.speaker ?? 'anonymous'
  const via = (row: { readonly via: string | null }): string =>
    row.via === null || row.via === gold.outletId ? 'outlet' : row.via
  const [missed, wrong] = count(
    'citation speaker+via',
    gold.citations.map((row) => `${speaker(row)} via ${goldVia(row.via)}`),
    cited.map((row) => `${speaker(row)} via ${via(row)}`),
  )
  count('  speaker only', gold.citations.map(speaker), cited.map(speaker))
  const analysts = (rows: readonly { speaker: string | null; kind: string }[]): string[] =>
    rows.filter((row) => row.kind === 'analyst').map(speaker)
  const [noAnalyst, notAnalyst] = count('  analysts', analysts(gold.citations), analysts(cited))
  const badKinds = new Set<string>()
  for (const row of cited) {
    const twins = gold.citations.filter((twin) => speaker(twin) === speaker(row))
    if (twins.length === 0) continue
    kind.of++
    if (twins.some((twin) => twin.kind === row.kind)) kind.hit++
    else badKinds.add(`~ ${name} ${speaker(row)} is ${twins[0].kind}, not ${row.kind}`)
  }
  for (const row of missed) {
    const twin = gold.citations.find((c) => `${speaker(c)} via ${goldVia(c.via)}` === row)!
    lines.push(`- ${name} ${row} | p${twin.paragraph} ${twin.anonymous ?? ''} | ${twin.evidence}`)
  }
  for (const row of wrong) {
    const twin = cited.find((c) => `${speaker(c)} via ${via(c)}` === row)!
    const near = scene.article.text.slice(
      Math.max(0, twin.evidence.start - 15),
      twin.evidence.end + 15,
    )
    lines.push(
      `+ ${name} ${row} | p${twin.paragraph} ${twin.rule} ${twin.anonymous} | ${near.replace('\n', '⏎')}`,
    )
  }
  lines.push(
    ...[...noAnalyst].map((row) => `a- ${name} ${row}`),
    ...[...notAnalyst].map((row) => `a+ ${name} ${row}`),
    ...badKinds,
  )
}

const share = (part: number, whole: number): string =>
  whole ? ((100 * part) / whole).toFixed(1).padStart(6) : '   n/a'
console.log(`${set || 'gold'}${''.padEnd(20)}     P      R     F1    tp   fp   fn`)
for (const [metric, { tp, fp, fn }] of Object.entries(tallies))
  console.log(
    metric.padEnd(24) +
      share(tp, tp + fp) +
      share(tp, tp + fn) +
      share(2 * tp, 2 * tp + fp + fn) +
      [tp, fp, fn].map((n) => String(n).padStart(5)).join(''),
  )
console.log(`${'kind agrees'.padEnd(24)}${share(kind.hit, kind.of)}`)
if (errors) console.log(lines.join('\n'))
