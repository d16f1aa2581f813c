import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { complaints, drawn } from './page.ts'
import { OUT, PORT } from './places.ts'
import { serve } from './server.ts'

/** A server that a test may stop. */
const ALONE = PORT + 1
const PLACE = `http://127.0.0.1:${ALONE}/`

const start = (bundle: string): Promise<() => void> =>
  serve(
    [
      ['/bundle/', join(OUT, bundle)],
      ['/', join(OUT, 'dist')],
    ],
    ALONE,
  )

/** Opens the page and waits until the browser has kept it. */
async function opened(page: Page): Promise<void> {
  await page.goto(PLACE)
  await drawn(page)
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match('./kept-stamp'))), {
      timeout: 30_000,
    })
    .toBe(true)
}

test('once loaded, the page works after its server is gone, and says from when it is', async ({
  page,
}) => {
  const said = complaints(page)
  const stop = await start('small')
  await opened(page)
  expect(said).toEqual([])
  stop()
  await page.goto('about:blank')
  await page.goto(`${PLACE}#/actors?r=stance-:usa>russia`)
  await drawn(page)
  await expect(page.getByText('连不上服务器，显示的是本浏览器')).toContainText(/20\d\d/)
  await expect(page.locator('.card mark.cue').first()).toBeVisible()
  await page.getByRole('button', { name: '来源与分析人士' }).click()
  await expect(page.locator('.column .ranked').first()).toBeVisible()
  await page.getByRole('button', { name: '文章', exact: true }).click()
  await page.locator('.article-list .line').first().click()
  await expect(page.locator('.mention').first()).toBeVisible()
})

test('says that the server is gone where the page was kept and the bundle is too large for it', async ({
  page,
}) => {
  const stop = await start('small')
  await opened(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      await cache.delete('./bundle/bundle.json')
    }
  })
  stop()
  await page.goto('about:blank')
  await page.goto(PLACE)
  await expect(page.getByRole('alert')).toContainText('连不上服务器')
  await expect(page.getByRole('alert')).toContainText('bundle.json')
  const again = await start('small')
  await page.getByRole('button', { name: '再试一次' }).click()
  await drawn(page)
  again()
})

test('another bundle at the same address is not mixed with what was kept', async ({ page }) => {
  const stop = await start('small')
  await opened(page)
  stop()
  const again = await start('seeds')
  await page.goto('about:blank')
  await page.goto(PLACE)
  await drawn(page)
  await expect(page.getByText('连不上服务器')).toHaveCount(0)
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await caches.match('./bundle/bundle.json')
          return (
            (await caches.match('./kept-stamp')) &&
            ((await kept?.json()) as { title: string })?.title
          )
        }),
      { timeout: 30_000 },
    )
    .toBe('Dramatis')
  again()
})

test('says so where the server goes away before anything was kept', async ({ page }) => {
  const stop = await start('small')
  await page.goto(PLACE)
  await drawn(page)
  stop()
  await page.locator('.panel .relation-line').first().click()
  await expect(page.getByRole('alert')).toContainText('这部分也没有保存在本浏览器中')
})
