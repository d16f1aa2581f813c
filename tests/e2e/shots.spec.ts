import { mkdirSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import type { GraphFile } from '../../src/model/bundle.ts'
import { coloursIn, drawn, open } from './page.ts'
import { place, type BundleName } from './places.ts'

const DOCS = new URL('../../docs/', import.meta.url).pathname
/** The sample corpus, or the test bundle while the corpus has no stance to show. */
let bundle: BundleName = 'seeds'

test.beforeAll(async ({ request }) => {
  const graph = (await (await request.get(place('seeds', 'bundle/graph.json'))).json()) as GraphFile
  if (graph.edges.some((edge) => edge.relation === 'stance')) return
  console.warn('seeds/ gives no stance: the pictures show the test bundle')
  bundle = 'small'
})

/** Keeps a picture for the documents, unless it is blank. */
async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(DOCS, { recursive: true })
  await page.mouse.move(2, 2)
  await page.waitForTimeout(800)
  expect(coloursIn(await page.screenshot({ path: `${DOCS}${name}.png` }))).toBeGreaterThan(50)
}

test.use({ viewport: { width: 1360, height: 850 } })

/** Every page, and what has to be there before its picture is taken. */
const PAGES: Readonly<Record<string, (page: Page, theme: string) => Promise<void>>> = {
  network: async (page, theme) => {
    await open(page, bundle, `#/actors?${theme}`)
    await drawn(page)
  },
  actor: async (page, theme) => {
    await open(page, bundle, `#/actors?n=russia&${theme}`)
    await drawn(page)
  },
  evidence: async (page, theme) => {
    await open(page, bundle, `#/actors?${theme}`)
    await drawn(page)
    await page.locator('.panel .relation-line').first().click()
    await page.locator('.card').first().waitFor()
    await page.locator('.card').first().getByRole('button', { name: '为什么' }).click()
    await page.locator('.reasons').waitFor()
  },
  sources: async (page, theme) => {
    await open(page, bundle, `#/sources?${theme}`)
    await page.locator('.column .ranked').first().waitFor()
  },
  matrix: async (page, theme) => {
    await open(page, bundle, `#/sources?mx=1&${theme}`)
    await page.locator('.matrix').waitFor()
  },
  article: async (page, theme) => {
    await open(page, bundle, `#/article?${theme}`)
    await page.locator('.article-list .line').last().click()
    await page.locator('.mention').first().waitFor()
  },
  table: async (page, theme) => {
    await open(page, bundle, `#/table?tab=relations&${theme}`)
    await page.locator('tbody .cell').first().waitFor()
  },
  compare: async (page, theme) => {
    await open(page, bundle, `#/compare?${theme}`)
    await page.locator('.pair canvas').first().waitFor()
  },
  try: async (page, theme) => {
    await open(page, bundle, `#/try?${theme}`)
    await page.locator('.try').waitFor()
  },
}

for (const [name, show] of Object.entries(PAGES))
  for (const theme of ['light', 'dark'])
    test(`${name}, ${theme}`, async ({ page }) => {
      await show(page, `v=1&theme=${theme}`)
      await keep(page, theme === 'dark' ? `${name}-dark` : name)
    })

test('English', async ({ page }) => {
  await open(page, bundle, '#/actors?lang=en')
  await drawn(page)
  await keep(page, 'network-en')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  for (const theme of ['light', 'dark'])
    test(`network and evidence, ${theme}`, async ({ page }) => {
      await open(page, bundle, `#/actors?n=russia&theme=${theme}`)
      await drawn(page)
      await keep(page, theme === 'dark' ? 'phone-dark' : 'phone')
    })
  for (const [name, hash] of [
    ['sources', '#/sources'],
    ['article', '#/article'],
    ['table', '#/table'],
    ['try', '#/try'],
  ])
    test(`${name}`, async ({ page }) => {
      await open(page, bundle, hash)
      await page.locator('#main').waitFor()
      await keep(page, `phone-${name}`)
      // Nothing may stand beyond the edge of the screen: a page scrolls downward only.
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBeLessThanOrEqual(390)
    })
})

test('in greys the sign can still be told', async ({ page }) => {
  await open(page, 'small', '#/actors?rel=neg,pos')
  await drawn(page)
  await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'))
  await keep(page, 'network-grey')
})
