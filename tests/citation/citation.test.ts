import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/extract/citation/index.ts'
import { cut } from '../../src/model/span.ts'
import { readCitationLexicon } from './lexicon.ts'
import { aScene, type Names } from './scene.ts'

const lexicon = readCitationLexicon()
const NAMES: Names = {
  lin: '林森',
  gao: '高岩',
  bauer: '鲍尔',
  moritz: '莫里茨',
  veria: '=维里亚',
  tarn: '=塔恩',
  'veria-mfa': '@维里亚外交部',
  'veria-mod': '@国防部',
  north: '@北岸大学',
  institute: '@海峡研究所',
  lamp: '@灯塔公司',
  harbour: '@港湾通讯社',
  mirror: '@《明镜日报》'.replace(/[《》]/g, ''),
  daily: '@每日新闻',
}
const cited = (...body: string[]) => findCitations(aScene(body, NAMES), lexicon)
const said = (...body: string[]): string[] =>
  cited(...body).map(
    ({ speaker, anonymous, via }) => `${speaker ?? anonymous}${via ? ` via ${via}` : ''}`,
  )

describe('findCitations: who speaks', () => {
  it.each([
    ['鲍尔说，桥很快会通车。', ['bauer']],
    ['维里亚外交部长鲍尔周三在记者会上对媒体表示，谈判没有中断。', ['bauer']],
    ['北岸大学国际关系教授林森（Lin Sen）坦言：“我没有见过这样的局面。”', ['lin']],
    ['“我没有见过这样的局面，”林森补充道。', ['lin']],
    ['“我没有见过这样的局面。”林森说。', ['lin']],
    ['曾在塔恩任职的林森认为，撤军只是时间问题。', ['lin']],
    ['负责塔恩、维里亚事务的助理部长鲍尔说，船队已经返航。', ['bauer']],
    ['林森、高岩和莫里茨均表示，这个办法行不通。', ['lin', 'gao', 'moritz']],
    ['灯塔公司总裁兼总编辑莫里茨说，报纸会照常出版。', ['moritz']],
    ['鲍尔：“我们不会走。”', ['bauer']],
    ['维里亚外交部发表声明，强调边界没有改变。', ['veria-mfa']],
    ['维里亚政府警告说，报复会随之而来。', ['veria']],
    ['维里亚外交部周一发布的报告显示，难民人数翻了一番。', ['veria-mfa']],
    ['根据海峡研究所的数据，渔获量减少了三成。', ['institute']],
    ['维里亚外交部发言人表示，不对传言置评。', ['veria-mfa']],
    ['维里亚被塔恩批评破坏停火。', ['tarn']],
    ['林森说，桥通了，塔恩则表示还早。', ['lin', 'tarn']],
    ['塔恩对维里亚封锁港口表示不满。', ['tarn']],
    ['塔恩则称赞维里亚守信。', ['tarn']],
    ['海峡研究所前所长林森说，冬天会很难熬。', ['lin']],
    ['高岩政府前财政部长林森说，冬天会很难熬。', ['lin']],
    ['海峡研究所档案与安全中心主任林森称，冬天会很难熬。', ['lin']],
    ['林森周四访问塔恩时承认，桥还没有修好。', ['lin']],
    ['林森周四在北岸大学讨论预算的会议上呼吁各方让步。', ['lin']],
    ['维里亚外交部深夜发布新闻稿指出，边界没有改变。', ['veria-mfa']],
    ['海峡研究所最新研究报告指出，渔获量减少了三成。', ['institute']],
    ['维里亚外交部新闻处周六说，谈判没有中断。', ['veria-mfa']],
    ['林森轻描淡写地表示，桥会修好。', ['lin']],
    ['林森说，莫里茨表示桥会修好。', ['lin']],
    ['塔恩批评这座桥，维里亚外交部回应称，桥不会拆。', ['tarn', 'veria-mfa']],
    ['云因大学生物学教授林森说，鱼会回来。', ['lin']],
    ['塔恩社会学博士、政治与经济学者林森对港湾通讯社表示，鱼会回来。', ['lin via harbour']],
    ['维里亚外交部敦促国务卿林森说明理由。', ['veria-mfa']],
    ['鲍尔把这场谈判形容为“一出没有观众的戏”。', ['bauer']],
    ['这座桥被塔恩称为“无用之桥”。', ['tarn']],
    ['林森说，桥会修好，但维里亚外交部指出，还缺钢材。', ['lin', 'veria-mfa']],
  ])('%s', (sentence, speakers) => {
    expect(said(sentence)).toEqual(speakers)
  })

  it.each([
    ['没有说出来的话', '鲍尔拒绝表示意见。'],
    ['被动的行为', '维里亚被塔恩宣判有罪。'],
    ['对谁而言', '对塔恩来说，这不是好消息。'],
    ['将来的话', '维里亚将于周五之前宣布结果。'],
    ['还没说的话', '林森将会强调自由贸易的好处。'],
    ['往年的行为', '塔恩在2016年宣布停火。'],
    ['提出的东西', '林森提出法案，让渔船多留一年。'],
    ['要求的事', '维里亚要求塔恩关闭港口。'],
    ['修饰名词的话', '鲍尔提到的那座桥已经拆除。'],
    ['时间从句', '维里亚宣布停火后，边境恢复了平静。'],
    ['没有内容的话', '林森和高岩先后发言。'],
    ['属于别人的行为', '维里亚公众可能会要求撤军。'],
    ['小标题', '维里亚强硬警告塔恩'],
    ['记者', '记者说，这里一片安静。'],
  ])('cites nobody: %s', (_, sentence) => {
    expect(said(sentence)).toEqual([])
  })
})

describe('findCitations: who is meant', () => {
  it.each([
    [
      ['鲍尔说，桥会通车。', '他还说，隧道也在修。'],
      ['bauer', 'bauer'],
    ],
    [['林森和高岩到访北岸大学。他们说，这里变化很大。'], ['lin', 'gao']],
    [['林森和高岩到訪北岸大學。兩名教授表示，這裏變化很大。'], ['lin', 'gao']],
    [
      ['林森表示，桥会修好，不过有官员认为，还缺钢材。', '他说，钢材明天就到。'],
      ['lin', '官员', 'lin'],
    ],
    [['海峡研究所分析，渔船会减少。分析指出，原因在于油价。'], ['institute']],
    [['海峡研究所公布了一项调查。结果显示，多数人反对。报告指出，原因在于房价。'], ['institute']],
    [['维里亚外交部长鲍尔抵达港口。', '这位外交部长说，他不会久留。'], ['bauer']],
    [
      ['鲍尔强调，停火必须守住。', '“停火之外没有别的路可走。谁都明白这一点。”'],
      ['bauer', 'bauer'],
    ],
    [['维里亚外交部长鲍尔来到港口。', '维里亚外交部长说，会谈很顺利。'], ['bauer']],
    [
      [
        '一名维里亚官员表示，边境并没有关闭，货车照常通行。',
        '维里亚海关局长莫里茨说，边境并没有关闭，货车照常通行。',
      ],
      ['moritz', 'moritz'],
    ],
  ])('%s', (body, speakers) => {
    expect(said(...body)).toEqual(speakers)
  })
})

describe('findCitations: unnamed speakers', () => {
  it.each([
    ['在塔恩的一位专家说，冬天会很难熬。', '在塔恩的一位专家', 'analyst'],
    ['不愿透露姓名的官员透露，名单已经拟好。', '不愿透露姓名的官员', 'official'],
    ['有分析人士认为，这是缓兵之计。', '分析人士', 'analyst'],
    ['维里亚有关官员表示，桥不会拆。', '维里亚有关官员', 'official'],
    ['几名难民说，他们两天没有进食。', '几名难民', 'other'],
    ['早前有分析指出，物价还会上涨。', '分析', 'analyst'],
    ['一名灯塔看守员说，道路已经中断。', '一名灯塔看守员', 'other'],
  ])('%s', (sentence, anonymous, kind) => {
    expect(cited(sentence)).toMatchObject([{ speaker: null, anonymous, kind }])
  })
})

describe('findCitations: through whom', () => {
  it.each([
    [['鲍尔告诉港湾通讯社，他会参选。'], ['bauer via harbour']],
    [['鲍尔对《明镜日报》表示，他会参选。'], ['bauer via mirror']],
    [['鲍尔接受港湾通讯社采访时说，他会参选。'], ['bauer via harbour']],
    [['据港湾通讯社报道，鲍尔宣布参选。'], ['bauer via harbour']],
    [['港湾通讯社援引知情人士的话说，名单已经拟好。'], ['知情人士 via harbour']],
    [['据港湾通讯社报道，塔恩的港口已经封冻。'], ['harbour']],
    [['港湾通讯社援引码头一带的消息说，船队已经返航。'], ['码头一带 via harbour']],
    [
      ['据港湾通讯社援引不愿透露姓名的官员的话报道，船队已经返航。'],
      ['不愿透露姓名的官员 via harbour'],
    ],
    [
      ['港湾通讯社援引熟悉船队的消息人士的话说，船队已经返航。'],
      ['熟悉船队的消息人士 via harbour'],
    ],
    [['港湾通讯社引用卫星图像说，船队已经返航。'], ['harbour']],
    [['港湾通讯社的报道说，塔恩的港口已经封冻。'], ['harbour']],
    [['鲍尔对每日新闻说，他会参选。'], ['bauer']],
    [['鲍尔对本报记者说，他会参选。'], ['bauer']],
    [
      ['鲍尔告诉港湾通讯社，他会参选。', '他说：“我已经想好了。”'],
      ['bauer via harbour', 'bauer via harbour'],
    ],
    [['《明镜日报》引述港湾通讯社报道，鲍尔宣布参选。'], ['bauer via harbour']],
    [
      ['据港湾通讯社报道，塔恩的港口已经封冻。港务局长鲍尔说，船队出不去。'],
      ['harbour', 'bauer via harbour'],
    ],
    [
      ['据港湾通讯社报道，塔恩的港口已经封冻。但港务局长鲍尔说，船队出得去。'],
      ['harbour', 'bauer'],
    ],
  ])('%s', (body, rows) => {
    expect(said(...body)).toEqual(rows)
  })
})

describe('findCitations: kinds', () => {
  it.each([
    ['北岸大学教授林森说，冬天会很难熬。', 'analyst'],
    ['海峡研究所所长林森说，冬天会很难熬。', 'analyst'],
    ['维里亚前外交部长林森说，冬天会很难熬。', 'analyst'],
    ['维里亚外交部长林森说，冬天会很难熬。', 'official'],
    ['曾任维里亚外交部长的林森说，冬天会很难熬。', 'analyst'],
    ['海峡研究所研究总监林森说，冬天会很难熬。', 'analyst'],
    ['海峡研究所联合创始人林森说，冬天会很难熬。', 'analyst'],
    ['灯塔公司项目副主任林森说，冬天会很难熬。', 'other'],
    ['维里亚北岸大学的林森说，冬天会很难熬。', 'analyst'],
    ['前商务部副部长、某中心副理事长林森说，冬天会很难熬。', 'analyst'],
    ['外界分析，冬天会很难熬。', 'analyst'],
    ['塔恩总统林森说，冬天会很难熬。', 'official'],
    ['灯塔公司副总裁林森说，冬天会很难熬。', 'other'],
    ['当地居民林森说，冬天会很难熬。', 'other'],
    ['灯塔公司表示，冬天会很难熬。', 'institution'],
    ['海峡研究所指出，冬天会很难熬。', 'institution'],
    ['维里亚外交部表示，冬天会很难熬。', 'official'],
    ['塔恩前总统、北岸大学教授林森说，冬天会很难熬。', 'analyst'],
  ])('%s', (sentence, kind) => {
    expect(cited(sentence).map((citation) => citation.kind)).toEqual([kind])
  })
})

describe('findCitations: spans', () => {
  const body = [
    '高岩说：“桥断了。我们只好绕路。”他还说：“绕路要三天。”',
    '“三天太久了。谁也等不起。”',
  ]
  const scene = aScene(body, NAMES)
  const { text, paragraphs } = scene.article
  const citations = findCitations(scene, lexicon)

  it('cuts quotations without their marks', () => {
    expect(citations.map(({ quote }) => quote.map((at) => cut(text, at)))).toEqual([
      ['桥断了。我们只好绕路。', '绕路要三天。'],
      ['三天太久了。谁也等不起。'],
    ])
  })
  it('names speaker and verb in the evidence, within its paragraph', () => {
    expect(cut(text, citations[0].evidence)).toBe('高岩说')
    for (const { evidence, paragraph } of citations) {
      expect(evidence.start).toBeGreaterThanOrEqual(paragraphs[paragraph].start)
      expect(evidence.end).toBeLessThanOrEqual(paragraphs[paragraph].end)
    }
  })
  it('gives a rule, and reasons with points', () => {
    for (const { rule, reasons } of citations) {
      expect(rule).not.toBe('')
      expect(reasons.length).toBeGreaterThan(1)
    }
  })
  it('tells speech between marks from speech told', () => {
    expect(citations.map(({ mode }) => mode)).toEqual(['direct', 'direct'])
    expect(cited('高岩说，桥断了。')[0].mode).toBe('indirect')
  })
})
