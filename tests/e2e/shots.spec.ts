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

test('network', async ({ page }) => {
  await open(page, bundle)
  await drawn(page)
  await keep(page, 'network')
})

test('network, dark', async ({ page }) => {
  await open(page, bundle, '#/actors?theme=dark&n=russia')
  await drawn(page)
  await keep(page, 'network-dark')
})

test('evidence of a relation', async ({ page }) => {
  await open(page, bundle)
  await drawn(page)
  await page.locator('.panel .relation-line').first().click()
  await page.locator('.card').first().waitFor()
  await keep(page, 'evidence')
})

test('sources and analysts', async ({ page }) => {
  await open(page, bundle, '#/sources')
  await page.locator('.column .ranked').first().waitFor()
  await keep(page, 'sources')
})

test('sources and analysts, matrix, dark', async ({ page }) => {
  await open(page, bundle, '#/sources?mx=1&theme=dark')
  await page.locator('.matrix').waitFor()
  await keep(page, 'matrix-dark')
})

test('article', async ({ page }) => {
  await open(page, bundle, '#/article')
  await page.locator('.article-list .line').last().click()
  await page.locator('.mention').first().waitFor()
  await keep(page, 'article')
})

test('article, dark', async ({ page }) => {
  await open(page, bundle, '#/article?theme=dark')
  await page.locator('.article-list .line').last().click()
  await page.locator('.mention').first().waitFor()
  await keep(page, 'article-dark')
})

test('table', async ({ page }) => {
  await open(page, bundle, '#/table?tab=relations')
  await page.locator('tbody .cell').first().waitFor()
  await keep(page, 'table')
})

test('two outlets compared', async ({ page }) => {
  await open(page, bundle, '#/compare')
  await page.locator('.pair canvas').first().waitFor()
  await keep(page, 'compare')
})

test('English', async ({ page }) => {
  await open(page, bundle, '#/actors?lang=en')
  await drawn(page)
  await keep(page, 'network-en')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('network and evidence', async ({ page }) => {
    await open(page, bundle, '#/actors?n=russia')
    await drawn(page)
    await keep(page, 'phone')
  })
})

test('in greys the sign can still be told', async ({ page }) => {
  await open(page, 'small', '#/actors?rel=neg,pos')
  await drawn(page)
  await page.addStyleTag({ content: 'html { filter: grayscale(1) }' }).catch(() => undefined)
  await page.evaluate(() => (document.documentElement.style.filter = 'grayscale(1)'))
  await keep(page, 'network-grey')
})
