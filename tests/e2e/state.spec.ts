import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { difference, drawn, open } from './page.ts'

test('a copied address restores the same screen', async ({ page, context }) => {
  await open(page, 'small')
  await drawn(page)
  await page.getByLabel('支持').first().uncheck()
  await page.getByRole('button', { name: '适合画面 (F)' }).click()
  await page.getByRole('button', { name: '放大' }).click()
  await page.getByRole('combobox', { name: '搜索' }).fill('Putin')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1200)
  await page.getByRole('button', { name: '复制此画面的链接' }).click()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  await page.mouse.move(5, 5)
  await page.getByRole('button', { name: '复制此画面的链接' }).blur()
  await page.waitForTimeout(1900)
  const before = await page.locator('.frame').screenshot()
  const other = await context.newPage()
  await other.goto(address)
  await drawn(other)
  await other.mouse.move(5, 5)
  await other.waitForTimeout(1200)
  const after = await other.locator('.frame').screenshot()
  expect(difference(before, after)).toBeLessThan(0.001)
})

test('back, forward, undo and redo retrace the reader’s steps', async ({ page }) => {
  await open(page, 'small')
  await page.locator('.panel .relation-line').first().click()
  await expect(page).toHaveURL(/r=stance/)
  await page.goBack()
  await expect(page).not.toHaveURL(/r=stance/)
  await page.goForward()
  await expect(page.locator('.card').first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/r=stance/)
  await page.keyboard.press('Control+Shift+z')
  await expect(page).toHaveURL(/r=stance/)
})

test('speaks the language chosen, names included', async ({ page }) => {
  await open(page, 'small', '#/actors?n=putin')
  await page.getByLabel('语言', { exact: true }).selectOption('en')
  await expect(page.locator('.panel h2')).toContainText('Vladimir Putin')
  await expect(page.getByRole('button', { name: 'Sources & analysts' })).toBeVisible()
  await page.getByLabel('Language', { exact: true }).selectOption('zh-Hant')
  await expect(page.locator('.panel h2')).toContainText('普丁')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
})

test('turns dark and stays so in the address', async ({ page }) => {
  await open(page, 'small')
  await page.getByRole('button', { name: '深色' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(/theme=dark/)
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(23, 28, 35)')
})

test('the time brush filters by keys without moving an actor', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.getByRole('slider', { name: /时间范围/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/t=2023-09-13\.\.2023-09-13/)
  await expect(page.locator('.pill')).not.toContainText('55/131')
  await page.keyboard.press('Escape')
  await expect(page.locator('.pill')).toContainText('55/131')
})

test('an embedded view keeps legend, picture and a way to the whole', async ({ page }) => {
  await open(page, 'small', '#/actors?embed=1&n=putin')
  await drawn(page)
  await expect(page.getByRole('link', { name: '打开完整视图' })).toHaveAttribute(
    'href',
    /#\/actors\?n=putin$/,
  )
  await expect(page.getByRole('checkbox', { name: '反对' })).toBeVisible()
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('sets two outlets side by side', async ({ page }) => {
  await open(page, 'small', '#/compare?cmp=outlet,rfi,bbc')
  await expect(page.getByRole('heading', { name: /法广/ })).toContainText('独有')
  await expect(page.getByRole('heading', { name: /英国广播公司/ })).toBeVisible()
})

test('a link too long to travel is offered as a view file, which brings the screen back', async ({
  page,
}) => {
  const pins = Array.from({ length: 120 }, (_, i) => `nobody-${i}@${i}.1234@${-i}.1234`).join()
  await open(page, 'small', `#/actors?v=1&n=putin&rel=neg&pin=putin@5@5,${pins}`)
  await drawn(page)
  await page.getByRole('button', { name: '复制此画面的链接' }).click()
  await expect(page.getByRole('dialog')).toContainText(/链接有 \d{4} 个字符/)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存画面文件' }).click()
  const file = await (await waiting).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    kind: 'dramatis-view',
    version: 1,
  })
  const address = page.url()
  await open(page, 'small')
  await drawn(page)
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: '画面文件' }).click()
  await page
    .getByLabel('打开画面文件')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByRole('alert')).toContainText('x.json 不是画面文件')
  await page.getByLabel('打开画面文件').setInputFiles(file)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(page.url()).toBe(address)
  await expect(page.locator('.panel h2')).toContainText('普京')
})

test('a short link is copied without a question', async ({ page }) => {
  await open(page, 'small', '#/actors?v=1&n=putin')
  await page.getByRole('button', { name: '复制此画面的链接' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/n=putin$/)
})

test('what is picked among sources and analysts is in the address, and undone like any step', async ({
  page,
  context,
}) => {
  await open(page, 'small', '#/sources')
  await page.locator('.column').first().getByRole('button', { name: /法广/ }).click()
  await page
    .locator('.column.wide')
    .getByRole('button', { name: /安灿一/ })
    .click()
  await expect(page).toHaveURL(/pick=rfi,\*,an-chan-il/)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.locator('.panel h2')).toHaveText('法广 ← 安灿一')
  await expect(other.locator('.panel .card')).toHaveCount(1)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.panel h2')).toHaveText('法广')
})

test('the time strip shows how often actors stand in one sentence beside who is for and against', async ({
  page,
}) => {
  await open(page, 'seeds')
  await drawn(page)
  const strip = page.locator('.time')
  await expect(strip.locator('.together')).toHaveAttribute('d', /^M0 .*H\d/)
  const count = async () =>
    Number(/共现 (\d+)/.exec((await strip.locator('.time-words').textContent()) ?? '')?.[1])
  const all = await count()
  await page.getByRole('slider', { name: /时间范围/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/t=/)
  expect(await count()).toBeLessThan(all)
  await open(page, 'seeds', '#/actors?r=stance-:usa>russia')
  await drawn(page)
  expect(await count()).toBeLessThan(all)
})

test('how lists are sorted and grouped is in the address, and undone like any step', async ({
  page,
}) => {
  await open(page, 'small', '#/table')
  const head = page.getByRole('columnheader', { name: '提及' })
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/asort=mentions:down/)
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await page.keyboard.press('Enter')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('columnheader', { name: '名称' }).getByRole('button').click()
  await page.keyboard.press('Control+z')
  await expect(head).toHaveAttribute('aria-sort', 'ascending')

  await open(page, 'small', '#/actors?r=stance-:usa>russia')
  await page.getByLabel('分组').selectOption('outlet')
  await expect(page).toHaveURL(/by=outlet/)
  await page.reload()
  await expect(page.locator('.panel h3').first()).toBeVisible()

  await open(page, 'small', '#/sources?ord=exclusivity')
  await expect(page.getByLabel('排序')).toHaveValue('exclusivity')
  const first = page.locator('.column.wide .ranked').first()
  const before = await first.textContent()
  await page.getByLabel('排序').selectOption('citations')
  await expect(page).not.toHaveURL(/ord=/)
  await expect(first).not.toHaveText(before ?? '')
})
