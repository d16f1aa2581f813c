import { expect, test } from '@playwright/test'
import { complaints, coloursIn, drawn, open, withoutWebgl } from './page.ts'

test('opens on a picture that is not blank, without a complaint', async ({ page }) => {
  const said = complaints(page)
  await open(page, 'small')
  await drawn(page)
  const picture = await page.locator('.network .canvas').screenshot()
  expect(coloursIn(picture)).toBeGreaterThan(50)
  await expect(page.locator('.pill')).toContainText('/131')
  expect(said).toEqual([])
})

test('says how much is hidden, and why', async ({ page }) => {
  await open(page, 'small')
  await page.locator('.pill').click()
  await expect(page.getByRole('dialog')).toContainText('关系筛选')
  await expect(page.getByRole('dialog')).toContainText('76')
})

test('finds Putin by 普丁 and shows who stands where toward him', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.keyboard.press('/')
  await page.keyboard.type('普丁')
  await expect(page.locator('.results [role=option]').first()).toContainText('普京')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: '证据' })).toContainText('被谁支持')
  expect(page.url()).toContain('n=putin')
})

test('opens the table by itself where there is no WebGL', async ({ page }) => {
  await withoutWebgl(page)
  await open(page, 'small')
  await expect(page.getByText('没有 WebGL')).toBeVisible()
  await expect(page.getByRole('table', { name: '行动者' })).toBeVisible()
})

test('opens the table when the browser takes the WebGL context away', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas.sigma-nodes')
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.getByRole('table', { name: '行动者' })).toBeVisible()
})
