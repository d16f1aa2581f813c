import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { aFolder, ran } from '../support/cli.ts'

const folder = aFolder()
const articles = join(folder, 'articles')
mkdirSync(articles)
const BODIES = [
  '分析师莫德斯特·林卓克（Modest Lindrok）周二在奥斯陆表示，这份协议来得太晚。',
  '分析师莫德斯特·林卓克周三表示，谁也没有料到。比约克内斯大学教授哈特维希（Lena Hartwig）不同意。',
]
BODIES.forEach((body, i) => writeFileSync(join(articles, `${i}.md`), `# 第${i}篇\n\n${body}\n`))

describe('review', () => {
  it('lists names with their counts, the sum they were taken for, and where they stand', async () => {
    const { code, out } = await ran('review', articles)
    const lines = out.split('\n')
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^articles +mentions +kind +standing +name$/)
    expect(lines[1]).toMatch(/^2 +3 +person +found +莫德斯特·林卓克, Modest Lindrok/)
    expect(lines[2]).toMatch(/^ {2}dotted: [\d.]+ of 3 asked = after-title \+6/)
    expect(lines[3]).toBe('  0: …分析师[莫德斯特·林卓克]（Modest Lindrok）…')
    expect(out).toContain('organization  found     比约克内斯大学')
  })

  it('keeps to one kind', async () => {
    const { out } = await ran('review', articles, '--kind', 'organization')
    expect(out).not.toContain('莫德斯特')
    expect(out).toContain('比约克内斯大学')
  })

  it('shows as many as are asked for and says how many it does not show', async () => {
    const { out } = await ran('review', articles, '--limit', '1')
    expect(out).not.toContain('比约克内斯大学 ')
    expect(out).toMatch(/\n\d more; --limit shows more of them\.\n$/)
  })

  it('prints CSV', async () => {
    const { out } = await ran('review', articles, '--csv')
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true })
    expect(data[0]).toMatchObject({
      articles: '2',
      mentions: '3',
      actor: 'modest-lindrok',
      forms: 'Modest Lindrok | 莫德斯特·林卓克',
      rule: 'dotted',
      needed: '3',
      context_articles: '0 | 1 | 0',
    })
    expect(Number(data[0].points)).toBeGreaterThan(3)
  })

  it.each([
    ['a limit that is none', ['--limit', '0'], 'a whole number from 1'],
    ['a kind nobody is of', ['--kind', 'planet'], 'Allowed choices are person, organization'],
  ])('does not understand %s', async (_, words, says) =>
    expect(await ran('review', articles, ...words)).toMatchObject({
      code: 2,
      err: expect.stringContaining(says),
    }),
  )
})
