import type { Reference } from '../../src/corpus/reference.ts'
import type { Actor } from '../../src/model/actor.ts'
import { aBody, anActor, aState } from './build.ts'

/** What data/ would know in a test: these actors, and that 洪, 金 and 李 are surnames. */
export const aReference = (known: readonly Actor[] = WORLD): Reference => ({
  actor: (id) => known.find((actor) => actor.id === id),
  country: (id) => {
    const actor = known.find((one) => one.id === id)
    return actor?.kind === 'state' ? id : actor?.affiliations[0]?.with
  },
  organization: (name) =>
    known.find((actor) => actor.kind === 'organization' && actor.aliases.includes(name))?.id,
  reach: (name) =>
    !/^[洪金李]/u.test(name) || name.length > 3 ? 'family' : name.length === 3 ? 'full' : 'short',
})

export const WORLD: readonly Actor[] = [
  aState('usa', '美国', { names: { 'zh-Hant': '美國', en: 'United States' }, aliases: ['美方'] }),
  aState('russia', '俄罗斯', { names: { 'zh-Hant': '俄羅斯', en: 'Russia' } }),
  aState('north-korea', '朝鲜', { names: { 'zh-Hant': '北韓', en: 'North Korea' } }),
  aState('south-korea', '韩国', { names: { 'zh-Hant': '南韓', en: 'South Korea' } }),
  aState('ukraine', '乌克兰', { names: { 'zh-Hant': '烏克蘭', en: 'Ukraine' } }),
  anActor('putin', '普京', { names: { en: 'Vladimir Putin' }, of: 'russia', role: '总统' }),
  anActor('kim-jong-un', '金正恩', {
    names: { en: 'Kim Jong Un' },
    of: 'north-korea',
    role: '领导人',
  }),
  anActor('peskov', '佩斯科夫', { names: { en: 'Dmitry Peskov' }, of: 'kremlin', role: '发言人' }),
  aBody('kremlin', '克里姆林宫', { names: { en: 'Kremlin' }, of: 'russia' }),
  aBody('un', '联合国', { names: { en: 'United Nations' } }),
  aBody('afp', '法新社', { names: { en: 'AFP' }, of: 'france' }),
  aBody('reuters', '路透社', { names: { en: 'Reuters' } }),
  aBody('rfi', '法广', { names: { en: 'RFI' } }),
  aBody('voa', '美国之音', { names: { en: 'Voice of America' }, of: 'usa' }),
  aBody('dw', '德国之声', { names: { en: 'Deutsche Welle' } }),
]
