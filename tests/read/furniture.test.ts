import { describe, expect, it } from 'vitest'
import { MARK } from '../../src/read/html/elements.ts'
import { bylineOf } from '../../src/read/prose/byline.ts'
import { furnitureOf } from '../../src/read/prose/furniture.ts'
import { isProse } from '../../src/read/prose/prose.ts'
import { tellApart } from '../../src/read/prose/tell-apart.ts'

const kindOf = (text: string, marks = 0) => furnitureOf({ text, marks }, isProse(text))
const lines = (...texts: string[]) => texts.map((text) => ({ text, marks: 0 }))
const STORY =
  '两国外长星期二通了电话，谈到边境一带的紧张局势，并同意下个月在首都再谈，日期还没有定。'

describe('furnitureOf', () => {
  it.each([
    ['14/09/2023 - 13:00', 'date'],
    ['2023-09-13T09:59:55.181Z', 'date'],
    ['Mon, 17 Jun 2024 16:53:29 GMT', 'date'],
    ['最后更新： 2018年9月10日 05:48', 'date'],
    ['2024年3月5日 星期二 08:30', 'date'],
    ['10 分钟前', 'date'],
    ['华盛顿 —', 'place'],
    ['---', 'separator'],
    ['* * *', 'separator'],
    ['原文链接：https://example.org/1', 'source-link'],
    ['图片来源，Some Agency', 'caption'],
    ['图像来源：某社', 'caption'],
    ['图：某社', 'caption'],
    [
      '资料图片：2018年6月12日，两国领导人在岛上的酒店会面，并在花园里散步交谈。SOMEBODY/Jo Doe',
      'caption',
    ],
    ['图为2018年两国领导人在岛上的酒店会面，并在花园里散步交谈，随后签署了联合声明。', 'caption'],
    ['外长在记者会上（某社资料照）', 'caption'],
    ['民众在领事馆前集会。(受访者提供)', 'caption'],
    ['两国国旗（某通社）', 'caption'],
    [
      '© 2023年某台版权声明：本文所有内容受到著作权法保护，如无特别授权，不得擅自使用。',
      'copyright',
    ],
    ['版权所有，未经许可不得转载', 'copyright'],
    [
      '请加入成为本报的订户，长期支持我们的工作。所有订户都可以收到我们的每周通讯，谢谢大家。',
      'advertisement',
    ],
    ['手机上长按下图二维码，分享给朋友', 'advertisement'],
    ['观看完整影片»', 'advertisement'],
    ['相关报道：边境小镇的一天', 'related'],
    ['延伸閱讀', 'related'],
    ['— Jo Doe (@jodoe) 2018年8月24日', 'embed'],
    ['视频 【外长答记者问】', 'embed'],
  ])('tells “%s” from the story', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it.each([
    STORY,
    '各方反应',
    '莫斯科：没有任何协议',
    '"魔鬼的交易"',
    '（甲社、乙社、丙社）',
    '照片，视频和录音都显示，军队当天炮击了村庄。',
    '版权问题一直是两国谈判的焦点。',
    '未经允许进入军事区的三名记者当晚获释。',
    '图阿雷格人的代表没有出席。',
    '会谈没有结果。（某通社）',
    '2018年9月5日，两国外长在首都会面。',
    '他说：“请支持和平。”',
    'Image is everything, the minister said.',
  ])('leaves “%s” in the story', (text) => {
    expect(kindOf(text)).toBeUndefined()
  })

  it('believes markup of captions always, of links, times and boxes where the line is no prose', () => {
    expect(kindOf(STORY, MARK.caption)).toBe('caption')
    for (const mark of [MARK.link, MARK.aside, MARK.time, MARK.byline])
      expect(kindOf(STORY, mark)).toBeUndefined()
    expect(kindOf('边境小镇的一天', MARK.link)).toBe('related')
    expect(kindOf('昨天', MARK.time)).toBe('date')
  })
})

describe('bylineOf', () => {
  it.each([
    ['作者：林小兰', ['林小兰']],
    ['责任编辑：李小明', []],
    ['编译 郑大明/张小红 审校 徐大文/王小丽', ['郑大明', '张小红']],
    ['(编译 李小爽 审校 白大云)', ['李小爽']],
    ['记者：高大山 责编：胡小汉、何大平 网编：瑞小哲', ['高大山']],
    ['某某电台记者郑大生华盛顿报道 责编：申小铧', ['郑大生']],
    ['某某电台记者 夏大华 台北报导 责编 许小婷 网编 瑞小哲', ['夏大华']],
    ['记者乔大龙 责编 胡小汉 许小婷', ['乔大龙']],
    ['某某电台记者家小傲华盛顿报道。责编：申小铧', ['家小傲']],
    ['文字整理：李小思，责任编辑：高大静', ['李小思']],
    ['某大山（Joe Hill）在首尔补充报道。', ['某大山']],
    ['By Joe Hill and Ann van Dam', ['Joe Hill', 'Ann van Dam']],
    ['Reporting by Joe Hill; Editing by Ann Dam', ['Joe Hill']],
  ])('reads “%s”', (line, authors) => {
    expect(bylineOf(line)).toEqual({ authors })
  })

  it.each([
    '记者被捕',
    '记者会上气氛紧张',
    '作者是一名退休外交官。',
    '记者：请问您怎么看这次会谈？',
    '编辑部的决定引起争议',
    'By the river, soldiers waited.',
  ])('does not take “%s” for one', (line) => {
    expect(bylineOf(line)).toBeUndefined()
  })
})

describe('tellApart', () => {
  it('drops the list under a heading of related stories up to the next prose', () => {
    const { body } = tellApart(
      '',
      lines(STORY, '相关报道：', '边境小镇的一天', '停火一周年', STORY, '各方反应'),
    )
    expect(body).toEqual([STORY, STORY, '各方反应'])
  })

  it('keeps a heading after a single related story in the running text', () => {
    const { body } = tellApart(
      '',
      lines(STORY, '相關新聞： 邊境小鎮停火一周年紀念', '各方反应', STORY),
    )
    expect(body).toEqual([STORY, '各方反应', STORY])
  })

  it('takes name and capacity on two lines for a byline', () => {
    const { body, authors } = tellApart(
      '',
      lines('王小恩（Tessa Wang）', '某台亚洲数字记者', STORY),
    )
    expect({ body, authors }).toEqual({ body: [STORY], authors: ['王小恩'] })
  })

  it('finds the reporter inside the lead and keeps the lead', () => {
    const lead = `【某报2018年08月29日讯】（某报记者高大杉编译报导）${STORY}`
    expect(tellApart('', lines(lead))).toMatchObject({ body: [lead], authors: ['高大杉'] })
  })

  it('drops the title where the body repeats it', () => {
    expect(tellApart('边境会谈 再开', lines('边境会谈再开', STORY)).body).toEqual([STORY])
  })

  it('falls back on captions where there is nothing else', () => {
    const told = tellApart('', [{ text: '外长步出会场。', marks: MARK.caption }])
    expect(told).toMatchObject({ body: ['外长步出会场。'], pictured: true })
  })
})
