import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import type { GraphFile } from '../../src/model/bundle.ts'
import type { SentenceJudgement } from '../../src/model/verdict.ts'
import { drawn, open } from './page.ts'
import { OUT, ROOT } from './places.ts'

/** Saves the judgements given so far; the file and what it says. */
async function saved(page: Page): Promise<{ file: string; judgements: SentenceJudgement[] }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: /下载 \d+ 条判断/ }).click()
  const file = await (await waiting).path()
  return { file, judgements: JSON.parse(readFileSync(file, 'utf8')).judgements }
}

test('judgements can be downloaded', async ({ page }) => {
  await open(page, 'small', '#/actors?r=stance-:peskov>usa')
  await page.getByRole('button', { name: '有误' }).first().click()
  expect((await saved(page)).judgements).toMatchObject([
    { edge: 'stance-:peskov>usa', article: 'rfi-trains', verdict: 'wrong' },
  ])
})

test('build replays what was judged: the wrong relation is gone, the confirmed one is marked', async ({
  page,
}) => {
  const graph = JSON.parse(readFileSync(join(OUT, 'seeds/graph.json'), 'utf8')) as GraphFile
  const [wrong, confirmed] = graph.edges.filter(
    (edge) => edge.relation === 'stance' && edge.weight === 1,
  )
  await open(page, 'seeds', `#/actors?r=${wrong.key}`)
  await page.getByRole('button', { name: '有误' }).click()
  await open(page, 'seeds', `#/actors?r=${confirmed.key}`)
  await page.getByRole('button', { name: '确认' }).click()
  const { file } = await saved(page)
  rmSync(join(OUT, 'judged'), { recursive: true, force: true })
  const built = spawnSync(
    'npx',
    ['tsx', 'src/cli/main.ts', 'build', 'seeds', '-o', join(OUT, 'judged'), '--judgements', file],
    { cwd: ROOT, encoding: 'utf8' },
  )
  expect(built.status).toBe(0)
  expect(built.stderr).not.toContain('judgement-without-sentence')
  await page.evaluate(() => localStorage.clear())
  await open(page, 'judged', `#/actors?r=${wrong.key}`)
  await expect(page.getByText(`此链接提到的内容已不存在：${wrong.key}`)).toBeVisible()
  await open(page, 'judged', `#/actors?n=${wrong.source},${wrong.target}`)
  await drawn(page)
  await expect(page.locator('.panel')).toContainText('读者判为有误')
  await open(page, 'judged', `#/actors?r=${confirmed.key}`)
  await expect(page.locator('.card')).toContainText('读者已确认')
  await expect(page.getByRole('button', { name: '确认' })).toHaveAttribute('aria-pressed', 'true')
})
