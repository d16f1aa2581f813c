import { unitsOf } from '../../lib/units.ts'

/** Words that name who wrote or translated an article. */
const WRITER =
  '作者|记者|記者|特约记者|特約記者|实习记者|實習記者|特派员|特派員|通讯员|通訊員|撰稿|撰稿人|撰文|采写|採寫|采访|採訪|采访报道|编译|編譯|翻译|翻譯|译者|譯者|整理|文字整理|文字'
/** Words that name somebody else who worked on it. */
const OTHER =
  '责任编辑|責任編輯|责编|責編|编辑|編輯|网编|網編|编审|編審|审校|審校|校对|校對|审核|審核|主编|主編|监制|監製|摄影|攝影|摄像|攝像|制图|製圖|发稿|發稿|制作|製作|排版|美编|美編|值班编辑'

// Longest first, so that 责任编辑 is not read as 编辑 after a stray 责任.
const byLength = (list: string): string =>
  list
    .split('|')
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .join('|')
const ROLE = new RegExp(
  `(${byLength(`${WRITER}|${OTHER}`)})(\\s*[：:]\\s*|\\s+|(?=[^：:\\s]))`,
  'g',
)
const ROLES = `${WRITER}|${OTHER}`.split('|')
const FIRST = unitsOf(ROLES.map((role) => role[0]).join(''))
const SECOND = unitsOf(ROLES.map((role) => role[1]).join(''))
const IS_WRITER = new RegExp(`^(?:${WRITER})$`)
/** What may stand before the first role: the outlet, a desk, a bracket. */
const BEFORE = /^[（(【[]?\s*(?:[\p{L}\d·]{0,14})$/u
const FILED = /(?:综合|綜合|编译|編譯)?(?:报道|报导|報道|報導|电|電|摄|攝|采访|採訪)$/
// Cities and countries reporters file from; needed only to see where a name ends that is glued to one.
const BUREAUS =
  /(?:华盛顿|華盛頓|纽约|紐約|巴黎|伦敦|倫敦|柏林|布鲁塞尔|布魯塞爾|日内瓦|日內瓦|莫斯科|东京|東京|首尔|首爾|北京|上海|香港|台北|臺北|曼谷|新德里|多伦多|多倫多|温哥华|溫哥華|悉尼|雪梨|墨尔本|墨爾本|洛杉矶|洛杉磯|旧金山|舊金山|美国|美國|英国|英國|法国|法國|德国|德國|日本|韩国|韓國|丹麦|丹麥|加拿大|澳洲|台湾|台灣|俄罗斯|俄羅斯)$/
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$|^[\u3400-\u9fff]{1,6}(?:[·・‧][\u3400-\u9fff]{1,6}){1,3}$/
const LATIN_NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin)){0,4}$/u
const HELPED =
  /^(.{2,40}?)(?:在[\u3400-\u9fff]{2,6})?(?:补充报道|補充報道|補充報導|对本文(?:亦)?有贡献|對本文(?:亦)?有貢獻)。?$/
const HELPED_END = /[道導献獻]。?$/
const ENGLISH = /^(?:By|Reporting by|Written by)[:\s]\s*(.{3,120})$/

/** A line that only says who made the article: the names of those who wrote it. */
export interface Byline {
  readonly authors: readonly string[]
}

/** Reads a byline: `'记者：高锋 责编：胡力汉'` → `高锋`; `undefined` where the line says anything else. */
export function bylineOf(line: string): Byline | undefined {
  if (line.length > 120) return undefined
  const english = ENGLISH.exec(line)
  if (english) return ofNames(english[1].split(/;|Editing/)[0])
  const helped = HELPED_END.test(line) && HELPED.exec(line)
  if (helped) return ofNames(helped[1])
  if (!mayHoldRole(line)) return undefined
  const text = line.replace(/[）)】\]。.]+$/, '').trim()
  const roles = [...text.matchAll(ROLE)]
  if (!roles.length || !BEFORE.test(text.slice(0, roles[0].index))) return undefined
  // 记者 alone may begin a heading (记者被捕): a gap after a role or the verb of filing makes it a byline.
  if (!FILED.test(text) && roles.every(([, , gap]) => gap === '')) return undefined
  const authors: string[] = []
  for (const [i, role] of roles.entries()) {
    const said = text.slice(role.index + role[0].length, roles[i + 1]?.index ?? text.length)
    const names = namesIn(said)
    if (!names) return undefined
    if (IS_WRITER.test(role[1])) authors.push(...names)
  }
  return { authors }
}

/** Whether a role may stand in a line, by the two characters that roles begin with. */
function mayHoldRole(line: string): boolean {
  for (let i = 1; i < line.length; i++)
    if (SECOND[line.charCodeAt(i)] && FIRST[line.charCodeAt(i - 1)]) return true
  return false
}

function ofNames(said: string): Byline | undefined {
  const names = namesIn(said.replace(/\s+and\s+|和|與/g, ','))
  return names?.length ? { authors: names } : undefined
}

/** The one name a line consists of: `'黄晓恩（Tessa Wong）'` → `'黄晓恩'`. */
export function nameOf(line: string): string | undefined {
  const names = line.length > 60 ? undefined : namesIn(line)
  return names?.length === 1 ? names[0] : undefined
}

/** The names in what follows a role, or `undefined` where some of it is no name. */
function namesIn(said: string): readonly string[] | undefined {
  const names: string[] = []
  for (const part of said.split(/[、/,，;；|&]|\s+(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s+/)) {
    const name = bareName(part)
    if (name === '') continue
    if (!HAN_NAME.test(name) && !LATIN_NAME.test(name)) return undefined
    names.push(name)
  }
  return names
}

/** A name without the city it is filed from, the verb of filing and its Latin form in brackets. */
const bareName = (part: string): string =>
  part
    .trim()
    .replace(/[（(【[][^）)】\]]*[）)】\]]?$/, '')
    .replace(/[（()）。.：:\s]+$|^[（(]/g, '')
    .replace(FILED, '')
    .replace(BUREAUS, '')
    .trim()

const OFFICE = /^(?:by\s+|.{0,8}?(?:记者|記者|特派员|特派員|通讯员|通訊員|撰稿|作者)[：:]?)\s*/i

/** The names in the author field of a record: offices and desks are left out, `'實習記者楊子淳'` → `'楊子淳'`. */
export const authorNames = (fields: readonly string[]): readonly string[] => [
  ...new Set(
    fields.flatMap((field) =>
      field.length > 200 ? [] : (ofNames(field.trim().replace(OFFICE, ''))?.authors ?? []),
    ),
  ),
]
