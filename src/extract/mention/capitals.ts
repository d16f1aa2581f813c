import type { Reason } from '../../model/reason.ts'
import { longestWordAt, type Field } from './field.ts'
import type { Hit } from './hits.ts'
import { reason } from './proposal.ts'

const ADDRESSED =
  /(?:对|向|与|和|同|迫使|使|让|令|指|指责|促请|呼吁|挑战|视|若|如果|因为|刺激|敦促|警告|要求|批评|谴责|指控|督促|认为|获|虽然|尽管|帮助|减少|在意|顾虑|换取|而|给|被|由|受|遭|跟|据|稱|称|说|但|反对|支持|针对)$/
const ACTS =
  /^(?:方面|当局|政府|政权|拒绝|希望|必|一直|仍|已|并未|没有|没|将|也|还|则|却|正|应|需|要|会|可能|能|表示|认为|同意|警告|反对|宣布|威胁|承诺|从来|不|的想法|的立场|的态度|的行动|的行为|的政策|作出|做出|采取|与|和|对|因|担忧|担心|试图|企图|强烈|就|之间|收紧|施压|指责|计划|同样|当前|此|所|合作|做法|若|在)/
const PLACE_BEFORE =
  /(?:在|赴|抵|抵达|访问|前往|离开|飞往|飞抵|位于|于|去|到|到达|从|至|返回|回到|聚首|驻|来到|途经|出访|访|往|自|路经|途经)$/
const PLACE_AFTER =
  /^(?:举行|市|会场|时间|大学|峰会|街|机场|—|-|的街|召开|会面|会见|之行|办事处|国家|大教堂|州|特区|奥运|冬奥|车站|地铁|郊|以东|以西|以南|以北|附近|出席|街头|居民|条约|共识|会议|会谈|宣言|发表讲话|参加|东|西|南|北部|登陆|上空|特派|记者|讯|消息|电|报道|出生|中心|美术|展开)/

const CLAUSE_BEGINS = /(?:^|[\s,。:;!?“”])$/

/** Whether one occurrence of a capital's name stands for the government (more than 0), for the place (less), or does not tell (0). */
export function judgeCapital(field: Field, { start, end }: Hit): Reason {
  const { folded, lexicon } = field
  const before = folded.slice(Math.max(0, start - 3), start)
  const after = folded.slice(end, end + 4)
  const says = `…${before}[${folded.slice(start, end)}]${after}…`
  if (PLACE_BEFORE.test(before) || PLACE_AFTER.test(after))
    return reason('capital-as-place', -1, says)
  if (ADDRESSED.test(before) || ACTS.test(after)) return reason('capital-as-government', 1, says)
  const next = longestWordAt(field, end)
  if (CLAUSE_BEGINS.test(before) && next >= 0 && lexicon.wordTags[next] === 'v')
    return reason('capital-acts', 0.75, says)
  if (start === 0) return reason('capital-opens-title', 0.5, says)
  return reason('capital-untold', 0, says)
}
