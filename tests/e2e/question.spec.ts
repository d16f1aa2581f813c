import { expect, test, type Page } from '@playwright/test'
import { drawn, open, withoutWebgl } from './page.ts'

/** The answer: who opposes Russia, in which sentences, by whose word. */
async function answered(page: Page): Promise<void> {
  const panel = page.locator('.panel')
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('俄罗斯')
  await expect(panel.locator('.card').first()).toBeVisible()
  await expect(panel.locator('.card mark.cue').first()).toHaveText('谴责')
  await expect(panel.locator('.card mark.source').first()).toBeVisible()
  await expect(panel.locator('.card mark.target').first()).toBeVisible()
  await expect(panel.locator('.card').first()).toContainText('2023-')
}

test('“who opposes 俄罗斯, and who says so” takes two actions by mouse', async ({ page }) => {
  await open(page, 'small')
  await page.getByRole('combobox', { name: '搜索' }).fill('谁反对俄罗斯')
  await page.locator('.results [role=option]').first().click()
  const list = page.locator('.panel section', { hasText: '被谁反对' }).first()
  await expect(list).toContainText('韩国')
  await expect(list).toContainText('德国之声')
  await list.getByRole('button', { name: /^美国 2/ }).click()
  await answered(page)
})

test('… by keyboard alone', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.keyboard.press('/')
  await page.keyboard.type('反对 俄罗斯')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await answered(page)
  await page.keyboard.press('j')
  await expect(page.locator('.card').first()).toBeFocused()
  await page.keyboard.press('y')
  await expect(page.locator('.card').first()).toHaveClass(/confirm/)
  await page.keyboard.press('o')
  await expect(page.locator('.article-page .here').first()).toBeVisible()
})

test('… and with WebGL off', async ({ page }) => {
  await withoutWebgl(page)
  await open(page, 'small')
  await page.getByRole('table', { name: '行动者' }).getByRole('button', { name: '俄罗斯' }).click()
  await page
    .locator('.panel section', { hasText: '被谁反对' })
    .first()
    .getByRole('button', { name: /^美国 2/ })
    .click()
  await answered(page)
})

test('walks from neighbour to neighbour on the canvas, saying where it is', async ({ page }) => {
  await open(page, 'small', '#/actors?n=russia')
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.spoken')).toContainText('国家')
  expect(page.url()).not.toContain('n=russia')
  await page.keyboard.press('Escape')
  expect(page.url()).not.toContain('n=')
})

test('“which outlets cite which analysts?” by keyboard alone, down to the sentences', async ({
  page,
}) => {
  await open(page, 'small')
  await drawn(page)
  await page.keyboard.press('/')
  await page.keyboard.type('分析人士')
  await page.keyboard.press('Enter')
  await expect(page.locator('.column .ranked').first()).toBeVisible()
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const tabTo = async (words: RegExp, most = 40) => {
    for (let i = 0; i < most; i++) {
      await page.keyboard.press('Tab')
      if (words.test(await focused())) return
    }
    throw new Error(`${most} tabs did not lead to ${words} but to ${await focused()}`)
  }
  await tabTo(/^法广\d+$/, 8)
  await page.keyboard.press('Enter')
  await expect(page.locator('.panel h2')).toHaveText('法广')
  await tabTo(/^安灿一/, 12)
  await page.keyboard.press('Enter')
  await expect(page.locator('.panel h2')).toHaveText('法广 ← 安灿一')
  await expect(page.locator('.panel .card')).toHaveCount(1)
  await expect(page.locator('.panel .card')).toContainText('更像一笔交易')
  await expect(page.locator('.panel .chain')).toContainText('法新社')
  await tabTo(/远东发射场上的握手/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.article-page .here').first()).toBeVisible()
})

test('after a search Tab goes on from the answer', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.keyboard.press('/')
  await page.keyboard.type('普京')
  await page.keyboard.press('Enter')
  await expect(page.locator('.panel h2')).toContainText('普京')
  await expect(page.locator('.frame > .panel')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.panel') !== null)).toBe(true)
})

test('from a source to whom it cites in the network, and back, by keyboard alone', async ({
  page,
}) => {
  await open(page, 'small', '#/sources?who=all')
  const outlet = page.locator('.column').first().getByRole('button', { name: /法广/ })
  await outlet.focus()
  await page.keyboard.press('Enter')
  const go = page.getByRole('button', { name: '在网络中查看' })
  await go.focus()
  await page.keyboard.press('Enter')
  await drawn(page)
  await expect(page).toHaveURL(/#\/actors.*pick=rfi/)
  await expect(page.locator('.panel h2')).toHaveText('法广')
  const lines = page.locator('.panel .relation-line')
  await expect(lines.filter({ hasText: '法广 → 法新社' })).toHaveCount(1)
  await expect(lines.filter({ hasText: '法新社 → 安灿一' })).toHaveCount(1)
  await expect(lines.filter({ hasText: '英国广播公司 →' })).toHaveCount(0)
  await page.getByRole('button', { name: '在来源页查看这些引用的句子' }).focus()
  await page.keyboard.press('Enter')
  await expect(outlet).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/pick=/)
})
