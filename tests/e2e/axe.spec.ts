import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { open } from './page.ts'

const PAGES = {
  start: '#/actors',
  actor: '#/actors?n=russia',
  relation: '#/actors?r=stance-:usa>russia',
  pair: '#/actors?n=hong-min,putin',
  sources: '#/sources',
  matrix: '#/sources?mx=1',
  table: '#/table',
  relations: '#/table?tab=relations&n=putin',
  article: '#/article?id=rfi-summit',
  articles: '#/article',
  compare: '#/compare',
  try: '#/try',
} as const

for (const theme of ['light', 'dark'])
  for (const [name, hash] of Object.entries(PAGES))
    test(`axe finds nothing on ${name}, ${theme}`, async ({ page }) => {
      const joined = `${hash}${hash.includes('?') ? '&' : '?'}theme=${theme}`
      await open(page, 'small', joined)
      await page.locator('#main').waitFor()
      await page.waitForTimeout(700)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.html)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([])
    })

for (const [name, act] of [
  ['help', '?'],
  ['search', '/'],
] as const)
  test(`axe finds nothing with ${name} open`, async ({ page }) => {
    await open(page, 'small')
    await page.locator('.canvas[data-ready=true]').waitFor()
    await page.keyboard.press(act)
    if (act === '/') await page.keyboard.type('美国')
    await page.waitForTimeout(600)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map((node) => node.html)
            .slice(0, 3)
            .join(' | ')}`,
      ),
    ).toEqual([])
  })
