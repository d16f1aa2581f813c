import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../../src/cli/knowledge.ts'
import { extract } from '../../src/extract/index.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import { anArticle } from '../support/build.ts'

const { lexicon } = loadKnowledge()
const read = (text: string) => extract(anArticle([text]), lexicon, DEFAULTS)
/** `surface=actor` of every mention, in reading order. */
const mentions = (text: string): string[] =>
  read(text).mentions.map(({ surface, actor }) => `${surface}=${actor}`)

describe('names of data/', () => {
  it.each([
    ['美國總統川普抵達臺北', ['美國=usa', '川普=trump']],
    ['普丁與蒲亭是同一個人', ['普丁=putin', '蒲亭=putin']],
    ['游客在日本海边拍照，北京时间八点', []],
    ['美国国防部长周三出访', ['美国=usa']],
    ['美国国防部发言人周三表示', ['美国国防部=pentagon']],
    ['中国外交部发言人毛宁说', ['中国外交部=china-mfa', '毛宁=mao-ning']],
    ['发展中国家与反美国家没有到场', []],
    ['这让他信心倍增', []],
    ['中方认为，俄方和美方应当对话', ['中方=china', '俄方=russia', '美方=usa']],
    ['特朗普政府与拜登政府不同', ['特朗普政府=usa', '拜登政府=usa']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('states by one character', () => {
  it.each([
    ['美日韩三国在首尔会谈', ['美=usa', '日=japan', '韩=south-korea']],
    ['中日韩合作仍在继续', ['中=china', '日=japan', '韩=south-korea']],
    ['俄乌战争进入第三年', ['俄=russia', '乌=ukraine']],
    ['他下周访俄', ['俄=russia']],
    ['驻印太地区的部队', []],
    ['以巴冲突与印巴冲突', ['以=israel', '巴=palestine', '印=india', '巴=pakistan']],
    ['以哈战争仍在继续', ['以=israel']],
    ['港澳居民来往内地', []],
    ['声明谴责朝俄往来', ['朝=north-korea', '俄=russia']],
    ['市民要求加泰罗尼亚自治', []],
    ['他们丢掉苏伊士运河', []],
    ['会议改往台中举行', []],
    ['对此需要加以限制', []],
    ['这一政策对英方有利', ['英方=uk']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('capitals', () => {
  it.each([
    ['华盛顿警告平壤不要再次试射', ['华盛顿=usa', '平壤=north-korea']],
    ['代表团抵达平壤，会议在平壤举行', []],
    ['各方呼吁莫斯科方面克制', ['莫斯科=russia']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('names data/ has never seen', () => {
  it.each([
    ['研究员古晓岚认为，形势会变', ['古晓岚=古晓岚']],
    [
      '教授埃尔文·索伦贝格（Elvin Sorenberg）指出，索伦贝格的研究很新',
      [
        '埃尔文·索伦贝格=elvin-sorenberg',
        'Elvin Sorenberg=elvin-sorenberg',
        '索伦贝格=elvin-sorenberg',
      ],
    ],
    [
      '新任防长古尔维奇（Anton Gurvich）周三说',
      ['古尔维奇=anton-gurvich', 'Anton Gurvich=anton-gurvich'],
    ],
    ['分析师 Lena Hartwig 表示担心', ['Lena Hartwig=lena-hartwig']],
    ['议员仓本直树批评预算，仓本还要求重审', ['仓本直树=仓本直树', '仓本=仓本直树']],
    ['（某报记者林小满综合报道）会谈结束', []],
    ['船队驶过维拉科港（Veracor）后返航', []],
    ['军事间谍卫星已经升空', []],
    ['首席财务官古晓岚周三出庭，古女士说她无罪', ['古晓岚=古晓岚', '古女士=古晓岚']],
    ['市民陶先生说，主席先生和风水先生没有来，古晓岚先生也没有', ['陶先生=陶先生']],
    ['希瑟·威尔逊周三作证，威尔逊说', ['希瑟·威尔逊=heather-wilson', '威尔逊=heather-wilson']],
    ['（英文某报记者 Lena Hartwig 报道）会谈结束', []],
    ['妻子和丈夫杨崇走下车子', ['杨崇=杨崇']],
    ['和谐的生活，根本就没有期待', []],
    ['研究员古晓岚也表示，作家奥威尔小说里', ['古晓岚=古晓岚', '奥威尔=奥威尔']],
    ['检测铁轨的韩方火车', ['韩方=south-korea']],
    ['新任的大马总理根本不害怕', []],
    ['多数高级官员都不表态，印太倡议不变', []],
    ['那几位农民成了主角，其他农民都很穷', []],
    ['总统周二为项目剪彩，州长谈过了', []],
    ['学者索列斯尼科夫对法新社表示', ['索列斯尼科夫=索列斯尼科夫', '法新社=afp']],
    ['卫列·沃尔森是房客', ['卫列·沃尔森=卫列·沃尔森']],
    ['他在旧金山-奥克兰长大', []],
    ['他在乔纳·马歇恩欧洲安全研究中心任教', []],
    ['罗德里·马尔坎骂特朗普', ['罗德里·马尔坎=罗德里·马尔坎', '特朗普=trump']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('bodies', () => {
  it.each([
    ['缅甸军方否认此事', ['缅甸军方=myanmar-military']],
    ['不丹财政部公布了预算', ['不丹财政部=不丹财政部']],
    ['天湖水资源研究所所长古晓岚说', ['天湖水资源研究所=天湖水资源研究所', '古晓岚=古晓岚']],
    ['据《北湾观察家》报道', ['北湾观察家=北湾观察家']],
    ['当地大学和一家大型公司没有回应', []],
    ['北港智库兰德公司的研究员没有回应', ['兰德公司=rand']],
    ['司法委员会主席和小组委员会成员到场', []],
    ['总统提名的最高法院大法官到场', []],
    ['所有最高法院大法官，根据大学理事会的说法', []],
    ['不丹经济与金融协会会长古晓岚说', ['不丹经济与金融协会=不丹经济与金融协会', '古晓岚=古晓岚']],
    ['不丹铁道部门称', ['不丹=bhutan']],
    ['位于旧金山的南山科技文化交流协会会长说', ['南山科技文化交流协会=南山科技文化交流协会']],
    ['据不丹大使馆网站', ['不丹大使馆=不丹大使馆']],
    ['两国发表了《北湾公报》', []],
    ['请北湾战略学会研究员古晓岚', ['北湾战略学会=北湾战略学会', '古晓岚=古晓岚']],
    ['引用明尼阿波利斯市警察局发言人的话', ['明尼阿波利斯市警察局=明尼阿波利斯市警察局']],
    ['吸引中国高科技公司和韩国战略安保智库', ['中国=china', '韩国=south-korea']],
    ['他在记者发布会上证实警方已提供奖金', []],
    ['哥本哈根警察局的丹麦警官', ['丹麦=denmark']],
    ['袭击了杜米尔空军基地', []],
    ['专家供职的 Corvus Global Partners 表示', ['Corvus Global Partners=corvus-global-partners']],
    ['美国大学理事会写道', ['美国大学理事会=college-board']],
    ['美国大学和文理学院招生', ['美国=usa']],
    ['美国国务院和财政部周三宣布制裁', ['美国国务院=us-state-department', '财政部=us-treasury']],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('ties', () => {
  it.each([
    ['北湾大学（University of Bay）政治学教授古晓岚说', 'university-of-bay', '政治学教授'],
    ['韩国统一研究院高级研究委员古晓岚说', 'kinu', '高级研究委员'],
  ])('%s', (text, owner, role) => {
    const [tie] = read(text).ties
    expect(tie).toMatchObject({ actor: '古晓岚', with: owner, role })
  })

  it('hold what data/ knows of offices where the article is silent', () => {
    const miller = read('米勒（Matthew Miller）说').actors.find(({ id }) => id === 'matthew-miller')
    expect(miller?.affiliations.length).toBeGreaterThan(0)
  })
})

describe('what is refused', () => {
  it('is kept with its reasons, so that it can be explained', () => {
    const { refused } = read('到场的还有 Lena Hartwig 的邻居')
    expect(refused.map(({ surface }) => surface)).toContain('Lena Hartwig')
    expect(refused[0].reasons.length).toBeGreaterThan(0)
  })
})
