import { expect, test, type Page } from '@playwright/test'
import { coloursIn, complaints, difference, drawn, open, pixelsOf } from './page.ts'

/** Finds a place of the canvas where an actor is, the reader's way: until a click chooses one. */
async function actorAt(page: Page): Promise<{ x: number; y: number; id: string }> {
  const canvas = page.locator('.network .canvas')
  const box = (await canvas.boundingBox())!
  for (let y = box.height * 0.3; y < box.height * 0.8; y += 23)
    for (let x = box.width * 0.2; x < box.width * 0.8; x += 11) {
      const at = { x: box.x + x, y: box.y + y }
      await page.mouse.move(at.x, at.y)
      await page.waitForTimeout(20)
      if (!(await canvas.evaluate((element) => element.style.cursor === 'pointer'))) continue
      await page.mouse.click(at.x, at.y)
      const [, id] = /[?&]n=([^&]+)/.exec(page.url()) ?? []
      if (id) return { ...at, id }
      await page.waitForTimeout(350) // a second click sooner would be a double click
    }
  throw new Error('no actor was hit')
}

test('an actor dragged stays where it was put: in the address, after a reload, until undone', async ({
  page,
}) => {
  await open(page, 'small', '#/actors?rel=aff')
  await drawn(page)
  const { x, y, id } = await actorAt(page)
  await page.waitForTimeout(400)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 40, y + 30, { steps: 4 })
  await page.mouse.move(x + 90, y + 60, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(new RegExp(`pin=${id}@`))
  await page.mouse.move(5, 5)
  await page.waitForTimeout(1200)
  const pinned = await page.locator('.network .canvas').screenshot()
  await page.reload()
  await drawn(page)
  await page.mouse.move(5, 5)
  await page.waitForTimeout(1200)
  const again = await page.locator('.network .canvas').screenshot()
  expect(difference(pinned, again)).toBeLessThan(0.002)
  await page.goBack()
  await expect(page).not.toHaveURL(/pin=/)
})

test('a lasso lists whom it caught; the list chooses, and keeps only them', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  await page.getByRole('button', { name: '套索选取' }).click()
  const box = (await page.locator('.network .canvas').boundingBox())!
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.3, 0.3))
  await page.mouse.down()
  for (const corner of [at(0.7, 0.3), at(0.7, 0.7), at(0.3, 0.7)])
    await page.mouse.move(...corner, { steps: 5 })
  await page.mouse.up()
  const list = page.getByRole('dialog', { name: '套索选取' })
  const caught = await list.locator('.line').count()
  expect(caught).toBeGreaterThan(1)
  await expect(list).toContainText(`${caught} 个行动者`)
  const name = (await list.locator('.line').first().innerText()).trim()
  await list.locator('.line').first().click()
  await expect(page.locator('.panel h2')).toContainText(name)
  await page.keyboard.press('Escape')
  await list.getByRole('button', { name: '只留这些' }).click()
  await expect(page).toHaveURL(/hide=/)
  const shown = async () =>
    Number(/显示 (\d+)\//.exec((await page.locator('.pill').textContent()) ?? '')?.[1])
  await expect.poll(shown).toBeLessThanOrEqual(caught)
})

test('relaxes the layout in a worker, pins the outcome, and undoes it', async ({ page }) => {
  const said = complaints(page)
  await open(page, 'small')
  await drawn(page)
  await page.getByRole('button', { name: '重新松弛布局 3 秒' }).click()
  await expect(page).toHaveURL(/pin=/, { timeout: 15_000 })
  await expect(page.getByText('后台计算被浏览器拦截')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/pin=/)
  expect(said).toEqual([])
})

test('relaxes on its own where a policy blocks the worker, and says so', async ({ page }) => {
  // A server that allows no blob workers: the layout library then does nothing, and says nothing.
  await page.route('**/small/', async (route) => {
    const response = await route.fetch()
    const body = await response.text()
    expect(body).toContain('worker-src &#39;self&#39; blob:')
    await route.fulfill({
      response,
      body: body.replace('&#39;self&#39; blob:;', '&#39;self&#39;;'),
    })
  })
  await open(page, 'small')
  await drawn(page)
  const before = await page.locator('.network .canvas').screenshot()
  await page.getByRole('button', { name: '重新松弛布局 3 秒' }).click()
  await expect(page.getByText('后台计算被浏览器拦截')).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL(/pin=/)
  await page.waitForTimeout(500)
  const after = await page.locator('.network .canvas').screenshot()
  expect(difference(before, after)).toBeGreaterThan(0.005)
  expect(coloursIn(after)).toBeGreaterThan(50)
})

test('shows the table where the WebGL context is lost, and the picture again on demand', async ({
  page,
}) => {
  await open(page, 'small', '#/actors?n=russia')
  await drawn(page)
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll('canvas'))
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
  })
  await expect(page.getByText('没有 WebGL')).toBeVisible()
  await expect(page.locator('tbody .cell').first()).toBeVisible()
  await page.getByRole('button', { name: '再试一次' }).click()
  await drawn(page)
  expect(coloursIn(await page.locator('.network .canvas').screenshot())).toBeGreaterThan(50)
})

test('turning pages over and over leaves no picture without its context', async ({ page }) => {
  const said = complaints(page)
  await open(page, 'small')
  await drawn(page)
  for (let i = 0; i < 12; i++) {
    await page.getByRole('button', { name: '对照' }).click()
    await page.locator('.pair canvas').first().waitFor()
    await page.getByRole('button', { name: '网络', exact: true }).click()
    await drawn(page)
  }
  expect(coloursIn(await page.locator('.network .canvas').screenshot())).toBeGreaterThan(50)
  expect(said.filter((words) => /context/i.test(words))).toEqual([])
  await expect(page.getByText('没有 WebGL')).toHaveCount(0)
})

test('two outlets are two pictures of different relations that move together', async ({ page }) => {
  await open(page, 'small', '#/compare?cmp=outlet,rfi,bbc')
  const sides = page.locator('.pair section')
  await expect(sides).toHaveCount(2)
  await page.locator('.pair canvas').first().waitFor()
  await page.waitForTimeout(1500)
  const counts = await sides.locator('h2').allInnerTexts()
  expect(counts[0]).toMatch(/法广.*\d+ 条关系，\d+ 条为此侧独有/s)
  expect(counts[1]).toMatch(/英国广播公司.*\d+ 条关系/s)
  const pictures = () =>
    Promise.all([0, 1].map((i) => sides.nth(i).locator('.canvas').screenshot()))
  const [one, other] = await pictures()
  expect(coloursIn(one)).toBeGreaterThan(50)
  expect(coloursIn(other)).toBeGreaterThan(50)
  expect(difference(one, other)).toBeGreaterThan(0.005)
  await sides.first().locator('.canvas').hover()
  await page.mouse.wheel(0, -600)
  await page.waitForTimeout(1500)
  const [, moved] = await pictures()
  expect(difference(other, moved)).toBeGreaterThan(0.01)
})

test('a tap that trembles still chooses, on a phone', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await open(page, 'small', '#/actors?n=russia')
  await drawn(page)
  const canvas = page.locator('.network .canvas')
  const client = await context.newCDPSession(page)
  const box = (await canvas.boundingBox())!
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    })
  const before = page.url()
  // A tap on the ground, wandering 9 pixels, lets go of what was chosen as a steady one does.
  const [x, y] = [box.x + 8, box.y + 8]
  await touch('touchStart', x, y)
  await touch('touchMove', x + 6, y + 4)
  await touch('touchMove', x + 8, y + 4)
  await touch('touchEnd')
  await expect.poll(() => page.url(), { timeout: 5000 }).not.toBe(before)
  expect(page.url()).not.toContain('n=russia')
  await context.close()
})

test('keeps a relaxed layout where a picture can be: no sign ever pushed an actor away', async ({
  page,
}) => {
  await open(page, 'small', '#/actors?scope=all&rel=neg')
  await drawn(page)
  await page.getByRole('button', { name: '重新松弛布局 3 秒' }).click()
  await expect(page).toHaveURL(/pin=/, { timeout: 15_000 })
  const pins = decodeURIComponent(/pin=([^&]+)/.exec(page.url())?.[1] ?? '').split(',')
  expect(pins.length).toBeGreaterThan(5)
  for (const pin of pins) {
    const [, x, y] = pin.split('@').map(Number)
    expect(Math.hypot(x, y), pin).toBeLessThan(5_000)
  }
})

test('relaxes at once for those who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, 'small')
  await drawn(page)
  const began = Date.now()
  await page.getByRole('button', { name: '重新松弛布局 3 秒' }).click()
  await expect(page).toHaveURL(/pin=/)
  expect(Date.now() - began).toBeLessThan(2_500)
})

test('draws no white box under the pointer on a dark ground', async ({ page }) => {
  await open(page, 'small', '#/actors?theme=dark&rel=aff')
  await drawn(page)
  await actorAt(page)
  await page.waitForTimeout(400)
  const pixels = pixelsOf(await page.locator('.network .canvas').screenshot())
  const white = pixels.filter((pixel) => pixel === 0xffffff).length
  expect(white / pixels.length).toBeLessThan(0.002)
})

test('writes more names, or none, as the slider says', async ({ page }) => {
  const inkOf = async (labels: number): Promise<number> => {
    await open(page, 'small', `#/actors?lab=${labels}`)
    await drawn(page)
    const pixels = pixelsOf(await page.locator('.network .canvas').screenshot())
    return pixels.filter((pixel) => pixel === 0x1a1f26).length
  }
  const [none, few, most] = [await inkOf(0), await inkOf(1), await inkOf(4)]
  expect(none).toBeLessThan(few)
  expect(few).toBeLessThan(most)
})

test('the picture follows its frame when the panel beside it grows', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  const canvas = page.locator('.network .canvas')
  const pictured = () =>
    canvas.evaluate((element) => {
      const layer = element.querySelector('canvas')!
      const [frame, picture] = [element.getBoundingClientRect(), layer.getBoundingClientRect()]
      return { frame: Math.round(frame.width), picture: Math.round(picture.width) }
    })
  const before = (await pictured()).frame
  await page.getByRole('separator').focus()
  for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowLeft')
  await expect.poll(pictured).toEqual({ frame: before - 160, picture: before - 160 })
  await actorAt(page)
})
