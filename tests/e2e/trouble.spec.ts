import { expect, test } from '@playwright/test'
import { open } from './page.ts'

test('names the damaged field of a bundle', async ({ page }) => {
  await open(page, 'damaged')
  await expect(page.getByRole('alert')).toContainText('counts.actors')
})

test('says that a bundle is of another version', async ({ page }) => {
  await open(page, 'old')
  await expect(page.getByRole('alert')).toContainText('version 99')
})

test('says that there is no bundle, and tries again', async ({ page }) => {
  await open(page, 'none')
  await expect(page.getByRole('alert')).toContainText('找不到数据')
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('alert')).toContainText('bundle.json')
})

test('shows a relation whose sentences cannot be read, and says so', async ({ page }) => {
  await open(page, 'lacking', '#/actors?r=stance-:usa>russia')
  await expect(page.locator('.panel')).toContainText('它的句子读不到')
  await expect(page.locator('.panel h2')).toContainText('美国')
})

test('restores what it can of a stale link and lists the rest', async ({ page }) => {
  await open(page, 'small', '#/actors?n=putin,nobody')
  await expect(page.getByText('此链接提到的内容已不存在：nobody')).toBeVisible()
  await expect(page.locator('.panel h2')).toContainText('普京')
})

test('offers to drop the filter that hides everything', async ({ page }) => {
  await open(page, 'small', '#/actors?src=9')
  await page.getByRole('button', { name: /取消“媒体数太少”/ }).click()
  await expect(page.locator('.pill')).toContainText('/131')
})

test('says that an article is not there, and lists those that are', async ({ page }) => {
  await open(page, 'small', '#/article?id=nobody')
  await expect(page.getByRole('alert')).toContainText('找不到这篇文章的全文')
  await expect(page.locator('.article-list .line')).toHaveCount(5)
})
