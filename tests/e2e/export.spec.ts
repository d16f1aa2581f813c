import { spawnSync } from 'node:child_process'
import { expect, test, type Page } from '@playwright/test'
import { coloursIn, drawn, open } from './page.ts'
import { readFileSync } from 'node:fs'

async function saved(page: Page, words: string): Promise<string> {
  await page.getByRole('button', { name: '导出' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: words }).first().click()
  return (await waiting).path()
}

test('GEXF saved from the page opens in networkx with the counts shown', async ({ page }) => {
  const python = spawnSync('python3', ['-c', 'import networkx'])
  if (python.status !== 0)
    console.warn('python3-networkx is missing: the GEXF is not read back here')
  test.skip(python.status !== 0)
  await open(page, 'small')
  await drawn(page)
  const [, actors, relations] =
    /(\d+)\/\d+ 个行动者，(\d+)\//.exec((await page.locator('.pill').textContent()) ?? '') ?? []
  const file = await saved(page, 'GEXF')
  const { stdout, stderr } = spawnSync('python3', [
    '-c',
    'import networkx, sys; g = networkx.read_gexf(sys.argv[1]); print(g.number_of_nodes(), g.number_of_edges())',
    file,
  ])
  expect(`${stdout}${stderr}`.trim()).toBe(`${actors} ${relations}`)
})

test('a picture is saved with its legend below it', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  const png = readFileSync(await saved(page, 'PNG 图片 2×'))
  const canvas = (await page.locator('.network .canvas').boundingBox())!
  expect(png.readUInt32BE(16)).toBe(Math.round(canvas.width) * 2)
  expect(png.readUInt32BE(20)).toBeGreaterThan(canvas.height * 2)
  expect(coloursIn(png)).toBeGreaterThan(50)
})

test('SVG, CSV and JSON of what is shown are saved', async ({ page }) => {
  await open(page, 'small', '#/actors?rel=neg')
  await drawn(page)
  const svg = readFileSync(await saved(page, 'SVG'), 'utf8')
  expect(svg).toContain('俄罗斯')
  expect(svg).not.toContain('NaN')
  const csv = readFileSync(await saved(page, '关系 CSV'), 'utf8')
  expect(csv.trim().split('\n')).toHaveLength(15)
  const json = JSON.parse(readFileSync(await saved(page, 'JSON'), 'utf8'))
  expect(json.edges).toHaveLength(14)
  expect(Object.values(json.evidence).flat().length).toBeGreaterThanOrEqual(14)
})
