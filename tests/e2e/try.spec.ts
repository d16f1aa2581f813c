import { expect, test } from '@playwright/test'
import { complaints, open } from './page.ts'

const STORY = [
  '发射场的来客',
  '金正恩乘专列抵达远东，普京在发射场迎接了他。',
  '世界北韩研究中心所长安灿一（An Chan-il）告诉法新社，这次会面“更像一笔交易”。',
].join('\n')

test('a pasted article is read in the browser, and nothing leaves the machine', async ({
  page,
}) => {
  const said = complaints(page)
  await open(page, 'small', '#/try')
  await page.getByLabel('文章', { exact: true }).fill(STORY)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).host}`))
  await page.getByRole('button', { name: '单独显示' }).click()
  await expect(page.locator('.mention.person').first()).toHaveText('金正恩', { timeout: 30_000 })
  await expect(page.locator('.findings')).toContainText('安灿一')
  await expect(page.getByText('尚未保存')).toBeVisible()
  expect(asked.filter((request) => !request.startsWith(`GET ${new URL(page.url()).host}`))).toEqual(
    [],
  )
  expect(said).toEqual([])
  await page.getByRole('button', { name: '返回原数据' }).click()
  await expect(page.getByText('尚未保存')).toHaveCount(0)
})

test('a pasted article joins the network shown', async ({ page }) => {
  await open(page, 'small', '#/try')
  await page.getByLabel('文章', { exact: true }).fill(STORY)
  await page.getByRole('button', { name: '加入现有网络' }).click()
  await expect(page.locator('.mention.person').first()).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: '网络', exact: true }).click()
  await expect(page.locator('.pill')).not.toContainText('/131')
  await page.getByRole('combobox', { name: '搜索' }).fill('上川阳子')
  await page.keyboard.press('Enter')
  await expect(page.locator('.panel')).toContainText('日本')
})
