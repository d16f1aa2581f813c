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

const BODY =
  '中国外交部发言人毛宁在北京的例行记者会上谴责美国对台军售，她说北京将采取必要措施。美国国务院没有立即回应。'
const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>例行记者会</title>
<meta property="article:published_time" content="2024-05-06T08:00:00Z"><script>fetch('https://example.org/spy')</script></head>
<body><nav>首页 登录</nav><article><h1>例行记者会</h1><p>${BODY}</p><p>${BODY}</p></article><img src="https://example.org/pixel.png"></body></html>`

test('files are read as build reads them: pages, lines of records, and a note for what is refused', async ({
  page,
}) => {
  const said = complaints(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, 'small', '#/try')
  const file = (name: string, text: string | Buffer) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  })
  await page
    .getByLabel('选择文件')
    .setInputFiles([
      file('page.html', PAGE),
      file('lines.jsonl', `{"title":"另一篇","text":"${BODY}"}\n{"title":`),
      file('picture.png', Buffer.from([137, 80, 78, 71, 0, 0, 0, 0, 1, 2, 3, 4, 5])),
      file('unwanted.txt', '不要读我'),
    ])
  await page.getByRole('button', { name: '不读 unwanted.txt' }).click()
  await page.getByRole('button', { name: '单独显示' }).click()
  await expect(page.locator('.article-list .line')).toHaveCount(2, { timeout: 30_000 })
  await expect(page.getByText('读取时有')).toBeVisible()
  await expect(page.locator('.notes')).toContainText('未读： picture.png')
  await expect(page.locator('.notes')).toContainText('未读： lines.jsonl:2: 记录有误')
  await expect(page.locator('.notes')).not.toContainText('unwanted')
  await page.locator('.article-list').getByText('例行记者会').click()
  await expect(page.locator('.mention').first()).toBeVisible()
  await expect(page.locator('#main')).toContainText('2024-05-06')
  const { host } = new URL(page.url())
  expect(asked.filter((url) => url.startsWith('http') && new URL(url).host !== host)).toEqual([])
  expect(said).toEqual([])
})

test('says why nothing could be read', async ({ page }) => {
  await open(page, 'small', '#/try')
  await page
    .getByLabel('选择文件')
    .setInputFiles([{ name: 'empty.html', mimeType: 'text/html', buffer: Buffer.from('') }])
  await page.getByRole('button', { name: '单独显示' }).click()
  await expect(page.getByRole('alert')).toContainText('没有读到文章', { timeout: 30_000 })
  await expect(page.getByRole('alert')).toContainText('empty.html: 文件是空的')
})

test('several files can be dropped', async ({ page }) => {
  await open(page, 'small', '#/try')
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    for (const name of ['a.txt', 'b.txt'])
      data.items.add(new File([`题目${name}\n${text}`], name, { type: 'text/plain' }))
    return data
  }, BODY)
  await page.locator('#main').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('button', { name: /不读/ })).toHaveCount(2)
})
