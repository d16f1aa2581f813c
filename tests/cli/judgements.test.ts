import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { EvidenceFile, GraphFile } from '../../src/model/bundle.ts'
import type { SentenceJudgement } from '../../src/model/verdict.ts'
import { aFolder, ran } from '../support/cli.ts'

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url))
const folder = aFolder()
const at = (...names: readonly string[]): string => join(folder, ...names)
const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

function save(name: string, judgements: readonly SentenceJudgement[]): string {
  writeFileSync(at(name), JSON.stringify({ version: 1, judgements }))
  return at(name)
}

describe('build --judgements', { timeout: 60_000 }, () => {
  it('replays a file of the viewer: wrong facts go, confirmed ones are marked, the rest is a note', async () => {
    await ran('build', SEEDS, '-o', at('before'))
    const evidence = read<EvidenceFile>(at('before', 'evidence/0.json'))
    const single = read<GraphFile>(at('before', 'graph.json')).edges.filter(
      (edge) => edge.relation === 'stance' && edge.weight === 1 && evidence[edge.key],
    )
    const [wrong, confirmed] = single.map(({ key }) => ({
      edge: key,
      article: evidence[key][0].article,
      start: evidence[key][0].start,
      exact: evidence[key][0].text,
    }))
    const file = save('judgements.json', [
      { ...wrong, verdict: 'wrong' },
      { ...confirmed, verdict: 'confirm' },
      { ...wrong, exact: 'gone', verdict: 'confirm' },
    ])
    const { code, err } = await ran('build', SEEDS, '-o', at('after'), '--judgements', file)
    expect(code).toBe(0)
    expect(err).toBe(
      `warning judgement-without-sentence: 1\n  ${wrong.edge}: “confirm” was judged of a sentence of ${wrong.article} that is read as no evidence of it any more: “gone”\n`,
    )
    const keys = read<GraphFile>(at('after', 'graph.json')).edges.map(({ key }) => key)
    expect(keys).not.toContain(wrong.edge)
    expect(keys).toContain(confirmed.edge)
    const after = read<EvidenceFile>(at('after', 'evidence/0.json'))
    expect(after[confirmed.edge][0].verdict).toBe('confirm')
    expect(readFileSync(at('after', 'exports/relations.csv'), 'utf8')).not.toContain(wrong.edge)
  })

  it.each([
    ['is not there', () => at('none.json'), 'cannot be read'],
    ['is no JSON', () => (writeFileSync(at('x.json'), '{'), at('x.json')), 'cannot be read'],
    [
      'has a verdict nobody gives',
      () =>
        save('odd.json', [
          { edge: 'e', article: 'a', start: 0, exact: '', verdict: 'maybe' as 'wrong' },
        ]),
      'judgements.0.verdict',
    ],
  ])('ends with code 2 and a sentence where the file %s', async (_, file, says) => {
    const { code, err } = await ran('build', SEEDS, '-o', at('no'), '--judgements', file())
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})
