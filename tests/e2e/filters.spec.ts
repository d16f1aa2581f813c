import { expect, test } from '@playwright/test'
import { difference, drawn, open } from './page.ts'

test('filters by country: in the address, as a chip, undone, and told by what is hidden', async ({
  page,
}) => {
  await open(page, 'small')
  await drawn(page)
  await page.getByRole('group', { name: '国家' }).getByRole('checkbox', { name: '日本' }).check()
  await expect(page).toHaveURL(/cty=japan/)
  await expect(page.locator('.pill')).not.toContainText('55/131')
  await page.locator('.pill').click()
  await expect(page.getByRole('dialog')).toContainText('国家筛选')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.pill')).toContainText('55/131')
  await page.keyboard.press('Control+Shift+z')
  await page.getByRole('button', { name: '取消筛选：日本' }).click()
  await expect(page.locator('.pill')).toContainText('55/131')
})

test('filters by the language of the articles, the sentences too', async ({ page }) => {
  await open(page, 'small', '#/actors?r=stance-:usa>russia')
  await drawn(page)
  const all = await page.locator('.card').count()
  await page
    .getByRole('group', { name: '文章语言' })
    .getByRole('checkbox', { name: '繁體中文' })
    .check()
  await expect(page).toHaveURL(/lg=zh-Hant/)
  await expect(page.locator('.panel')).toContainText(`${all} 句中的 1 句`)
  await expect(page.locator('.card')).toHaveCount(1)
})

test('filters by confidence with a slider, and takes it off by its chip', async ({ page }) => {
  await open(page, 'small', '#/actors?rel=neg')
  await drawn(page)
  const slider = page.getByRole('slider', { name: '立场把握至少' })
  await slider.press('End')
  await expect(slider).toHaveAttribute('aria-valuetext', '90%')
  await expect(page).toHaveURL(/sure=0.9/)
  await expect(page.getByText('没有关系通过当前筛选')).toBeVisible()
  await page.getByRole('button', { name: '取消筛选：把握至少 90%' }).click()
  await expect(page).not.toHaveURL(/sure=/)
  await slider.press('Home')
  for (let i = 0; i < 5; i++) await slider.press('ArrowRight')
  await page.locator('.pill').click()
  await expect(page.getByRole('dialog')).toContainText(/把握不足\s*1/)
})

test('sizes by what the reader chooses: in the key, in the address, by keys alone', async ({
  page,
}) => {
  await open(page, 'small')
  await drawn(page)
  const picture = page.locator('.network .canvas')
  const before = await picture.screenshot()
  await page.getByRole('button', { name: '绘制方式' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: '大小表示' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: '提及广度' })).toBeFocused()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/size=cited/)
  await expect(page.locator('.size-key')).toContainText(/被引用次数\s*最大 \d/)
  await page.waitForTimeout(600)
  expect(difference(before, await picture.screenshot())).toBeGreaterThan(0.005)
  await page.keyboard.press('Control+z')
  await expect(page.locator('.size-key')).toContainText('提及广度')
})

test('small groups go and come back by one chip, which says how many actors they are', async ({
  page,
}) => {
  await open(page, 'small', '#/actors?rel=pos&scope=all')
  await drawn(page)
  const actors = async () =>
    Number(/(\d+)\//.exec((await page.locator('.pill').textContent()) ?? '')?.[1])
  const before = await actors()
  const chip = page.getByRole('button', { name: /小群组中的 \d+ 个行动者/ })
  const few = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0])
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/grp=large/)
  await expect(chip).toHaveText(`显示小群组中的 ${few} 个行动者`)
  await expect.poll(actors).toBe(before - few)
  await page.locator('.pill').click()
  await expect(page.getByRole('dialog')).toContainText(/小群组\s*\d/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '取消筛选：不含小群组' }).click()
  await expect.poll(actors).toBe(before)
})
