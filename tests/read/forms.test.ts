import { describe, expect, it } from 'vitest'
import { bodyOf, read, readOne } from './support.ts'

const ONE = '两国外长星期二通了电话，谈到边境一带的紧张局势，并同意下个月在首都再谈。'
const TWO = '发言人说，部长要求对方遵守去年签署的停火协议，因为此事关系到整个地区。'

describe('the archive form', () => {
  const file = [
    '<!--1694690102000-->',
    '[外长通话  谈边境（上）[一]](https://www.example.org/cn/20230914-%E5%A4%96(1))',
    '------',
    '',
    `<div>14/09/2023 - 13:00</div><img src="a.jpg"><p><strong>${ONE}      </strong></p>` +
      `<div><p>${TWO}</p></div><div><span>作者：</span><a href="/x">林小兰</a></div>`,
  ].join('\n')
  const article = readOne('a/seed-7.md', file)

  it('takes title, address and milliseconds from its head', () => {
    expect(article).toMatchObject({
      id: 'seed-7',
      title: '外长通话  谈边境（上）[一]',
      url: 'https://www.example.org/cn/20230914-%E5%A4%96(1)',
      outlet: 'example',
      publishedAt: '2023-09-14T11:15:02Z',
      language: 'zh-Hans',
    })
  })

  it('keeps the story and sends the byline to the authors', () => {
    expect(bodyOf(article)).toEqual([ONE, TWO])
    expect(article.authors).toEqual(['林小兰'])
  })

  it('reads a file whose link is missing, with a note', () => {
    const { articles, notes } = read('x.md', `<!--1694690102000-->\n------\n<p>${ONE}</p>`)
    expect(articles[0]).toMatchObject({ title: '', url: '', publishedAt: '2023-09-14T11:15:02Z' })
    expect(notes.map(({ code }) => code)).toEqual(['no-title'])
  })
})

describe('the headed form', () => {
  const html = [
    '### 边境会谈下月举行 ',
    '------------------------',
    '',
    '<div class="published"><span class="date">',
    ' <time datetime="2018-09-05T03:38:30+08:00">2018年9月5日 03:38</time></span></div>',
    '<div class="wsw"><span class="dateline">华盛顿 —</span>',
    ` <p>\n  ${ONE}\n  <br/>\n  <br/>\n  <strong>\n   各方反应\n  </strong>\n  <br/>\n  ${TWO}\n </p>`,
    ' <figure><figcaption><span class="caption">两名外长握手。（资料照片）</span></figcaption></figure>',
    '</div>',
    '',
    '原文链接：https://zh.example.org/a/4557570.html',
  ].join('\n')

  it('takes the date from <time>, in UTC, and the address from the last line', () => {
    expect(readOne('4557570.md', html)).toMatchObject({
      title: '边境会谈下月举行',
      url: 'https://zh.example.org/a/4557570.html',
      outlet: 'example-zh',
      publishedAt: '2018-09-04T19:38:30Z',
    })
  })

  it('keeps subheadings and parts paragraphs at <br>', () => {
    expect(bodyOf(readOne('4557570.md', html))).toEqual([ONE, '各方反应', TWO])
  })

  it('leaves a date without a zone a day', () => {
    const file = `### 标题\n---\n<time datetime="2024-09-18">2024-09-18</time>\n<p>${ONE}</p>`
    expect(readOne('a.md', file).publishedAt).toBe('2024-09-18')
  })

  it('knows the source line with words in brackets', () => {
    const file = `### 标题\n---\n<p>${ONE}</p>\n原文地址（需翻墙访问）：https://example.org/a/x-10072020102509.html\n\n----\n`
    expect(readOne('a.md', file)).toMatchObject({
      url: 'https://example.org/a/x-10072020102509.html',
      publishedAt: '2020-10-07',
    })
  })

  it('reads Markdown where there is no HTML', () => {
    const article = readOne('a.md', `# 标题\n\n${ONE}\n\n## 各方反应\n\n${TWO}\n`)
    expect(bodyOf(article)).toEqual([ONE, '各方反应', TWO])
  })
})

describe('Markdown under front matter', () => {
  const file = [
    '---',
    'title: "【邊境】外長「再談」"',
    'date: "2018-12-21"',
    'author: "實習記者楊小淳"',
    'tags:',
    '  - "邊境"',
    'url: "https://web.archive.org/web/20190825015100/https://www.example.org/article/1"',
    '---',
    '',
    '# 【邊境】外長「再談」',
    '',
    '兩國外長周二[通了電話](https://example.org/2)，談到邊境的**緊張局勢**，並說下個月在首都再談。',
    '',
    '<figure>',
    '<img src="a.png">',
    '<figcaption>外長見記者，說明通話的內容。</figcaption>',
    '</figure>',
    '',
    '### 各方反應',
    '',
    '{{< video src="https://example.org/v" >}}',
    '',
    '- 一、要求對方遵守去年簽署的停火協議；',
    '',
    '---',
    '',
    '月費訂戶 [網址](/about)',
  ].join('\n')
  const article = readOne('hk-1.md', file)

  it('takes title, day, author and the address behind the archive', () => {
    expect(article).toMatchObject({
      title: '【邊境】外長「再談」',
      publishedAt: '2018-12-21',
      authors: ['楊小淳'],
      url: 'https://www.example.org/article/1',
      language: 'zh-Hant',
    })
  })

  it('drops the repeated title, captions, players, rules and subscriptions', () => {
    expect(bodyOf(article)).toEqual([
      '兩國外長周二通了電話，談到邊境的緊張局勢，並說下個月在首都再談。',
      '各方反應',
      '一、要求對方遵守去年簽署的停火協議；',
    ])
  })
})

describe('plain text', () => {
  it('takes its first line for the title', () => {
    const article = readOne('note.txt', `\n边境会谈\n${ONE}\n\n${TWO}\n`)
    expect(article).toMatchObject({
      id: 'note',
      title: '边境会谈',
      url: '',
      outlet: '',
      publishedAt: '',
    })
    expect(bodyOf(article)).toEqual([ONE, TWO])
  })

  it('keeps a short heading apart from the paragraph under it', () => {
    const article = readOne('a.txt', `边境会谈\n\n各方反应\n${ONE}\n\n下一步\n${TWO}`)
    expect(bodyOf(article)).toEqual(['各方反应', ONE, '下一步', TWO])
  })

  it('joins lines that were merely wrapped', () => {
    const wrapped =
      'Border talks\n\nThe two ministers spoke on\nTuesday about the border and\nagreed to meet.\n\nA spokesman said\nnothing else.'
    expect(bodyOf(readOne('a.txt', wrapped))).toEqual([
      'The two ministers spoke on Tuesday about the border and agreed to meet.',
      'A spokesman said nothing else.',
    ])
    expect(readOne('a.txt', wrapped).language).toBe('en')
  })
})
