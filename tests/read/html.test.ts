import { describe, expect, it } from 'vitest'
import { htmlBlocks } from '../../src/read/html/blocks.ts'
import { MARK } from '../../src/read/html/elements.ts'
import { decodeEntities } from '../../src/read/html/entities.ts'
import { foldSpace } from '../../src/read/html/fold-space.ts'

/** Milliseconds a busy machine may take for what is done in a tenth of a second; quadratic time takes minutes. */
const SOON = 10_000

const texts = (html: string): string[] => htmlBlocks(html).map(({ text }) => text)

describe('htmlBlocks', () => {
  it.each([
    ['<p>一<p>二</p>三', ['一', '二', '三']],
    ['一<br>二<br/><br />三', ['一', '二', '三']],
    ['<ul><li>一<li>二</ul><h2>三</h2><td>四</td>', ['一', '二', '三', '四']],
    ['<p>一<b>二</b><a href="x>y">三</a>四</p>', ['一二三四']],
    ['一<script>if (a < b) "<p>"</script>二<style>p{}</style><!-- <p>x</p> -->三', ['一二三']],
    [
      '<noscript><p>x</p></noscript><iframe src="a"><p>x</p></iframe>一<svg><text>x</text></svg>',
      ['一'],
    ],
    ['5 < 6 &lt; 7 & 8 <3', ['5 < 6 < 7 & 8 <3']],
    ['<p title="a > b" data-x=\'<p>\'>一</p>', ['一']],
    ['<P CLASS=x>一</P><Br>二', ['一', '二']],
    ['<p>一<b title="never closed>二</b></p>', ['一二']],
    ['</p></div>一</b>', ['一']],
    ['一<!--', ['一']],
    ['一<!-->二<?php x ?>三<!doctype html>四</>五', ['一二三四五']],
    ['<button>x</button><select><option>x</select>一', ['一']],
    ['<p></p><p> &nbsp; </p>', []],
    ['<svg/><script/>一', ['一']],
  ])('cuts %s', (html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it.each([
    ['<figure><img><figcaption><p>一</figcaption></figure>二', MARK.caption],
    ['<div class="wp-caption aligncenter"><p>一</p></div>二', MARK.caption],
    ['<div><small style="x">一</small></div>二', MARK.caption],
    ['<figure><figcaption>一</figure><p>二', MARK.caption],
    ['<p class="caption">一<p>二', MARK.caption],
    ['<nav>一</nav>二', MARK.aside],
    ["<div class='share bar'>一</div>二", MARK.aside],
    ['<div class="captioned shared-history unrelated">一</div>二', 0],
    ['<p><a href="/x">一</a></p>二', MARK.link],
    ['<p><a href="/x">一</a>说</p>二', 0],
    ['<div class=byline>一</div>二', MARK.byline],
    ['<time>一</time><p>二', MARK.time],
  ])('marks what %s says of its first line only', (html, marks) => {
    const [first, second] = htmlBlocks(html)
    expect(second).toEqual({ text: '二', marks: 0 })
    if (marks) expect(first.marks).toBe(marks)
  })

  it.each([
    ['open elements', '<div>'.repeat(100_000)],
    ['inline elements', '<b>x'.repeat(100_000)],
    ['end tags without a start', '<i>'.repeat(50_000) + '</u></p>'.repeat(50_000)],
    ['open quotes', '<a b="'.repeat(100_000)],
    ['angle brackets', '<'.repeat(500_000)],
    ['comments', '<!--'.repeat(100_000)],
    ['scripts', '<script>'.repeat(100_000)],
    ['one space', `一${' '.repeat(1_000_000)}二`],
  ])(
    'takes linear time for nothing but %s',
    (_, html) => {
      const started = performance.now()
      htmlBlocks(html)
      expect(performance.now() - started).toBeLessThan(SOON)
    },
    60_000,
  )
})

describe('foldSpace', () => {
  it.each([
    ['\n  联合\n  国说，会谈\n  很好。\n', '联合国说，会谈很好。'],
    ['他说，Kim\n   Jong Un 来了', '他说，Kim Jong Un 来了'],
    ['他说，会谈  很好', '他说，会谈 很好'],
    ['俄官员出席\n 强调合作', '俄官员出席 强调合作'],
    ['甲　乙\u00a0丙\u200b', '甲 乙 丙'],
    ['准\u200b备。\u200b”', '准备。”'],
  ])('folds %j', (words, folded) => {
    expect(foldSpace(words)).toBe(folded)
  })
})

describe('decodeEntities', () => {
  it.each([
    ['&ldquo;A&amp;B&rdquo;&#8212;&#x4e2d;&#151;', '“A&B”—中—'],
    ['Jos&eacute; Mu&ntilde;oz &Zcaron;', 'José Muñoz Ž'],
    ['a&b=1&feed=2&unknown;&#0;&#xd800;&#9999999;', 'a&b=1&feed=2&unknown;&#0;&#xd800;&#9999999;'],
    ['&amp;lt;', '&lt;'],
  ])('decodes %s', (source, text) => {
    expect(decodeEntities(source)).toBe(text)
  })
})
