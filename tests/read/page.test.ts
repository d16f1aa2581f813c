import { describe, expect, it } from 'vitest'
import { bodyOf, read, readOne } from './support.ts'

const STORY = [
  '外交部发言人周二说，两国外长当天通了电话，双方谈到边境一带最近的紧张局势，并同意尽快举行新一轮会谈，以免误判。',
  '发言人说，部长在电话中对对方军队近日在边境一带的演习表示关切，要求对方遵守去年签署的停火协议，并说此事关系到整个地区的稳定。',
  '对方外长则回应说，演习是例行的，不针对任何国家，并邀请部长下个月到访首都，继续商谈边境贸易和人员往来等问题。',
  '分析人士认为，两国都不愿让局势升级，但是国内政治的压力使双方难以让步。一名研究员说，接下来的几周十分关键。',
]
const page = (
  head: string,
): string => `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8">${head}</head><body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/w">国际</a></li></ul></nav>
<div class="wrap"><article><h1>两国外长通电话</h1>
<div class="share-bar"><a href="#">脸书</a> <a href="#">推特</a></div>
<figure><img src="a.jpg"><figcaption>外长在记者会上回答问题，说明会谈的安排和日期。（资料照片）</figcaption></figure>
${STORY.map((words) => `<p>${words}</p>`).join('\n')}
<div class="related"><h3>相关报道</h3><ul><li><a href="/2">边境小镇的一天</a></li><li><a href="/3">停火一周年</a></li></ul></div>
<p>© 2024 样例中文网 版权所有。未经许可不得转载。</p>
</article></div><footer><p>关于我们 联系我们</p></footer></body></html>`

const LINKED = `<title>两国外长通电话 | 样例中文网</title><link rel="canonical" href="https://news.example.org/a/1.html">
<meta property="og:site_name" content="样例中文网"><meta property="og:title" content="外长通话">
<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"两国外长通电话谈边境",
"datePublished":"2024-03-05T10:20:00+08:00","author":[{"@type":"Person","name":"王小明"}]}]}</script>`

describe('a saved web page', () => {
  const article = readOne('saved/1.html', page(LINKED))

  it('takes title, date, author and address from its JSON-LD and links', () => {
    expect(article).toMatchObject({
      id: '1',
      title: '两国外长通电话谈边境',
      publishedAt: '2024-03-05T02:20:00Z',
      authors: ['王小明'],
      url: 'https://news.example.org/a/1.html',
      outlet: 'example',
    })
  })

  it('keeps the story only: no menu, caption, share bar, related stories or notices', () => {
    expect(bodyOf(article)).toEqual(STORY)
  })

  it.each([
    [
      '<meta property="og:title" content="外长通话 | 样例网"><meta property="article:published_time" content="2024-03-05T10:20:00Z">',
      '外长通话',
      '2024-03-05T10:20:00Z',
    ],
    [
      '<meta property="og:title" content="外长通话 - 样例网"><meta property="og:site_name" content="样例网"><meta name="date" content="2024-03-05 10:20">',
      '外长通话',
      '2024-03-05',
    ],
    [
      '<meta property="og:title" content="外长通话 - 要闻解说"><meta property="og:site_name" content="样例网">',
      '外长通话 - 要闻解说',
      '',
    ],
    ['<title>外长通话_样例网</title>', '两国外长通电话', ''],
    ['<script type="application/ld+json">{broken</script>', '两国外长通电话', ''],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"边境\n会谈","datePublished":5}</script>',
      '边境 会谈',
      '',
    ],
  ])('reads the head %#', (head, title, publishedAt) => {
    expect(readOne('1.htm', page(head))).toMatchObject({ title, publishedAt })
  })

  it('takes the name of the site where no address is given', () => {
    expect(readOne('1.html', page('<meta property="og:site_name" content="样例网">')).outlet).toBe(
      '样例网',
    )
    const saved = page('').replace(
      '<html',
      '<!-- saved from url=(0030)https://zh.example.org/a/1 -->\n<html',
    )
    expect(readOne('1.html', saved)).toMatchObject({
      url: 'https://zh.example.org/a/1',
      outlet: 'example-zh',
    })
  })

  it('reads a fragment of HTML and tells that its title is missing', () => {
    const { articles, notes } = read('piece.html', STORY.map((words) => `<p>${words}</p>`).join(''))
    expect(bodyOf(articles[0])).toEqual(STORY)
    expect(notes.map(({ code }) => code)).toEqual(['no-title'])
  })

  it('takes a page nested a hundred thousand deep as it is, at once', () => {
    const started = performance.now()
    const { articles, notes } = read('deep.html', `${'<div>'.repeat(100_000)}<p>${STORY[0]}</p>`)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(bodyOf(articles[0])).toEqual([STORY[0]])
    expect(notes.map(({ code }) => code)).toContain('unsifted-page')
  }, 60_000)
})
