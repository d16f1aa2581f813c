import { expect, test } from '@playwright/test'
import type { EvidenceFile, GraphFile, Manifest } from '../../src/model/bundle.ts'
import { hash } from '../../src/lib/hash.ts'
import { drawn, open } from './page.ts'

test('every relation of the bundle leads to its sentences', async ({ request }) => {
  for (const bundle of ['small', 'seeds']) {
    const read = async (file: string): Promise<unknown> =>
      (await request.get(`/${bundle}/bundle/${file}`)).json()
    const manifest = (await read('bundle.json')) as Manifest
    const { edges } = (await read('graph.json')) as GraphFile
    const shards = await Promise.all(
      Array.from(
        { length: manifest.evidenceShards },
        (_, n) => read(`evidence/${n}.json`) as Promise<EvidenceFile>,
      ),
    )
    const bare = edges.filter(({ key }) => !shards[hash(key) % shards.length][key]?.length)
    expect(bare.map(({ key }) => key)).toEqual([])
    expect(edges.length).toBeGreaterThan(20)
  }
})

test('a click on a line of the picture opens its sentences', async ({ page }) => {
  await open(page, 'small')
  await drawn(page)
  const canvas = page.locator('.network .canvas')
  const box = (await canvas.boundingBox())!
  // The reader's way: move until the pointer says that something is there, and click what is a line.
  for (let y = box.height * 0.3; y < box.height * 0.8; y += 37)
    for (let x = box.width * 0.2; x < box.width * 0.8; x += 9) {
      await page.mouse.move(box.x + x, box.y + y)
      await page.waitForTimeout(25)
      if (!(await canvas.evaluate((element) => element.style.cursor === 'pointer'))) continue
      await page.mouse.click(box.x + x, box.y + y)
      if (!/[?&]r=/.test(page.url())) continue
      await expect(page.locator('.panel .card mark').first()).toBeVisible()
      return
    }
  throw new Error('no line was hit')
})

test('a sentence shows both actors, its cue, outlet, day, chain and link', async ({ page }) => {
  await open(page, 'small', '#/actors?r=stance-:peskov>usa')
  const card = page.locator('.card').nth(1)
  await expect(card.locator('mark.source')).toHaveText('佩斯科夫')
  await expect(card.locator('mark.target')).toHaveText('美国')
  await expect(card.locator('mark.cue')).toHaveText('驳斥')
  await expect(card).toContainText('英国广播公司 · 2023-09-15')
  await expect(card.locator('.chain')).toContainText('英国广播公司←佩斯科夫')
  await expect(card.getByRole('link', { name: '原文' })).toHaveAttribute(
    'href',
    'https://example.org/bbc-arms',
  )
  await card.getByRole('button', { name: '上下文' }).click()
  await expect(card.locator('.around')).toContainText('追加制裁')
  await card.getByRole('button', { name: '为什么' }).click()
  await expect(card.locator('.why')).toContainText('+1.2')
})

test('says why in the language chosen: of a sentence, and of an actor', async ({ page }) => {
  await open(page, 'seeds')
  await drawn(page)
  await page.locator('.panel .relation-line').first().click()
  const card = page.locator('.card').first()
  await card.getByRole('button', { name: '为什么' }).click()
  await expect(card.locator('.why')).toContainText('由其')
  await expect(card.locator('.why')).toContainText('从立场词看它在哪个位置')
  await expect(card.locator('.why')).toContainText('合计')
  expect(await card.locator('.reasons').innerText()).not.toMatch(/[a-z]{4}/)
  await page.getByLabel('语言', { exact: true }).selectOption('zh-Hant')
  await expect(card.locator('.why')).toContainText('從立場詞看它在哪個位置')
  await page.getByLabel('語言', { exact: true }).selectOption('en')
  await expect(card.locator('.why')).toContainText('where it stands as seen from the cue')
  await open(page, 'seeds', '#/actors?n=russia')
  await page.getByText('为什么有这个行动者').click()
  await expect(page.locator('.explained')).toContainText('词表中有此行动者')
  await expect(page.locator('.explained')).toContainText('词表中的名称')
  await expect(page.locator('.explained')).toContainText('词表中“俄罗斯”即俄罗斯')
})

test('two actors are joined by paths whose steps lead to sentences', async ({ page }) => {
  await open(page, 'small', '#/actors?n=hong-min,putin')
  await expect(page.locator('.panel')).toContainText('没有直接关系')
  await page.locator('.path .step').first().click()
  await expect(page.locator('.card').first()).toBeVisible()
})

test('the article page marks actors, cues and quotations, and links back', async ({ page }) => {
  await open(page, 'small', '#/article?id=rfi-summit')
  await expect(page.getByRole('heading', { name: '远东发射场上的握手' })).toBeVisible()
  await expect(page.locator('.mention.person').first()).toHaveText('金正恩')
  await expect(page.locator('mark.cue.neg').first()).toHaveText('谴责')
  await expect(page.locator('q.said').first()).toContainText('更像一笔交易')
  const weak = page.locator('.findings .line', { hasText: '朝鲜 → 乌克兰' })
  await expect(weak).toContainText(/把握不足 \d+% · 不成关系/)
  await expect(weak).toBeDisabled()
  await expect(page.locator('mark.cue.weak', { hasText: '弹药' })).toHaveAttribute(
    'title',
    /不成关系/,
  )
  await page.getByRole('button', { name: /金正恩 → 俄罗斯/ }).click()
  await expect(page.locator('.card').first()).toContainText('神圣战斗')
})

test('sources × analysts lead from a route to its sentences', async ({ page }) => {
  await open(page, 'small', '#/sources')
  await page.locator('.column').first().getByRole('button', { name: /法广/ }).click()
  await page
    .locator('.column')
    .nth(1)
    .getByRole('button', { name: /法新社/ })
    .click()
  await expect(page.locator('.panel .card')).toHaveCount(2)
  await expect(page.locator('.panel')).toContainText('安灿一')
  await page.getByRole('button', { name: '矩阵' }).click()
  await page.getByRole('button', { name: '英国广播公司 → 梁旭: 1 次引用' }).click()
  await expect(page.locator('.panel .card')).toHaveCount(1)
  await expect(page.locator('.panel .card mark.via')).toHaveText('路透社')
})

test('sources nobody named are one group, and lead no ranking of analysts', async ({ page }) => {
  await open(page, 'seeds', '#/sources')
  const speakers = page.locator('.column.wide .ranked')
  await speakers.first().waitFor()
  await expect(page.locator('.column.wide .ranked.unnamed')).toHaveCount(1)
  await expect(speakers.last()).toContainText('未具名的来源')
  await expect(speakers.first()).not.toContainText(/“|未具名/)
  await expect(page.locator('.facts')).toContainText(/其中 \d+ 次没有具名/)
  await speakers.last().click()
  await expect(page.locator('.panel h2')).toContainText('未具名的来源')
  const cited = Number(await speakers.last().locator('.number').innerText())
  await expect(page.locator('.panel .card')).toHaveCount(Math.min(50, cited))
})

test('a relation is headed by what speaks against and what speaks for, in a bar and in words', async ({
  page,
}) => {
  await open(page, 'seeds', '#/actors?rel=neg,pos')
  const { edges } = (await (await page.request.get('/seeds/bundle/graph.json')).json()) as GraphFile
  const against = edges.find(
    ({ key, sign }) => sign < 0 && edges.some((one) => one.key === key.replace('-:', '+:')),
  )!
  const support = edges.find((one) => one.key === against.key.replace('-:', '+:'))!
  for (const { key } of [against, support]) {
    await open(page, 'seeds', `#/actors?r=${encodeURIComponent(key)}`)
    await expect(page.locator('.side.neg')).toContainText(`反对${against.weight} 句`)
    await expect(page.locator('.side.pos')).toContainText(`支持${support.weight} 句`)
    const length = async (side: string) =>
      (await page.locator(`.side.${side} .side-bar`).boundingBox())!.width
    expect((await length('neg')) / (await length('pos'))).toBeCloseTo(
      against.weight / support.weight,
      1,
    )
  }
})
