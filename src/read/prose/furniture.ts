import type { Block } from '../html/blocks.ts'
import { MARK } from '../html/elements.ts'

/** A kind of line that stands on an article's page and is no part of its story. */
export type Furniture =
  | 'separator'
  | 'source-link'
  | 'date'
  | 'place'
  | 'caption'
  | 'copyright'
  | 'advertisement'
  | 'related'
  | 'embed'

// These beginnings say it all: what follows may well be a sentence.
const CERTAIN: readonly (readonly [Furniture, RegExp])[] = [
  ['separator', /^[-–—_=*•·.#◇◆●○※☆★\s]+$/],
  ['source-link', /^(?:原文|本文|來源|来源)(?:链接|鏈接|連結|地址|网址|網址)[^：:]{0,12}[：:]/],
  [
    'copyright',
    /^(?:©|Copyright\s*(?:©|\(c\)|\d{4})|\(c\)\s*\d{4}|版[权權](?:所有|声明|聲明|归|歸)|本文版[权權]|本文所有内容受|All rights reserved)|^未[经經](?:授[权權]|許可|许可|允[许許]).{0,12}(?:转载|轉載|使用|复制|複製)/i,
  ],
  [
    'caption',
    /^(?:图片|圖片|图像|圖像|照片|图|圖|影像|影片|视频|視頻)(?:(?:来源|來源|说明|說明|提供|素材)\s*[：:，/／]|\s*[：:/／])|^(?:资料|資料|档案|檔案)(?:图片|圖片|照片|图|圖|照|画面|畫面)\s*[：:，]|^(?:图为|圖為|图集|圖集|组图|組圖|圖輯|图辑)|^(?:Photo|Image|Picture|Credit|Source)s?(?: by| credit)?\s*[:：]/i,
  ],
  [
    'advertisement',
    /^(?:请|請|欢迎|歡迎)(?:加入|订阅|訂閱|支持|关注|關注|点击|點擊|按[赞讚]|下载|下載|扫描|掃描)(?=.{0,40}(?:订户|訂戶|订阅|訂閱|会员|會員|频道|頻道|公众号|公眾號|二维码|二維碼|粉[丝絲]|客户端|链接|連結|我们的|我們的|App))|^(?:手机上?)?(?:长按|長按)[^。]{0,20}(?:二维码|二維碼|分享)|^(?:月費訂戶|月费订户|立即订阅|立即訂閱)|^(?:Subscribe|Sign up|Follow us|Click here|Download (?:the|our) app)\b/i,
  ],
]
/** Most lines begin as none of them: one look instead of many. */
const ANY_CERTAIN = new RegExp(CERTAIN.map(([, { source }]) => source).join('|'), 'i')
// These only mean it where the line is short of a sentence.
const LIKELY: readonly (readonly [Furniture, RegExp])[] = [
  [
    'date',
    /^(?:[^\d，。]{0,10}[：:]\s*)?(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\w{3,9},? \d{1,2} \w{3,9} \d{4}|\w{3,9} \d{1,2}, \d{4})(?:[\s,T|-]*(?:星期.|[周週].)?\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)?\s*(?:[AP]M|Z|[A-Z]{3,4}|[+-]\d\d:?\d\d|\(.{1,12}\))?$/i,
  ],
  ['date', /^\d{1,3}\s*(?:秒|分钟|分鐘|小时|小時|天|日|周|週|个月|個月|年)(?:之)?前(?:更新)?$/],
  ['place', /^[\p{L}·、/\s]{2,16}\s*(?:—|–|--?)\s*-?$/u],
  [
    'caption',
    /(?<=.)[（(](?=[^（()）]*(?:摄|攝|图|圖|照|提供|截[图圖]|资料|資料|画面|畫面|photo))[^（()）。]{2,24}[)）]$/i,
  ],
  // Without a full stop before it: a short item may end in its agency too.
  [
    'caption',
    /^[^。]+[（(](?=[^（()）]*(?:社|电台|電台|视频|視頻|网|網|AP|AFP|EPA|Reuters|Getty))[^（()）。]{2,24}[)）]$/i,
  ],
  ['caption', /(?:REUTERS|AP Photo|AFP|Getty Images|EPA)\s*[/／]\s*[\p{L} .-]{2,40}$/u],
  [
    'related',
    /^(?:相[关關](?:报道|報道|報導|报导|新闻|新聞|阅读|閱讀|文章|链接|連結)|延伸[阅閱][读讀]|推[荐薦][阅閱][读讀]|参[见見]|參見|另[见見]|更多(?:报道|報道|新闻|新聞|内容|內容)?|Read more|Related|See also|More on)\s*(?:[：:》>»]|$)/i,
  ],
  [
    'advertisement',
    /^(?:点击|點擊|点选|點選)?(?:看|观看|觀看|收看|收听|收聽)?完整(?:影片|视频|視頻|节目|節目)\s*[：:»>]*$|^[^«]{1,30}»$|^(?:点击|點擊)(?:这里|這裡|此处|此處|下载|下載|查看|观看|觀看)|^(?:参看|參看)详情|^更多(?:精彩|相[关關])(?:内容|內容|评论|評論|报道|報道|新闻|新聞|文章)/,
  ],
  ['embed', /^—\s.{1,60}\(@\w{1,20}\)|^.{0,40}(?:https?:\/\/|pic\.twitter\.com\/)[\x21-\x7e]+$/],
  ['embed', /^(?:视频|視頻|影片|音频|音頻)\s*[【：:「]/],
]

/** What kind of furniture a line is, told from its markup, its shape and whether it reads as prose; `undefined` for a line of the story. */
export function furnitureOf({ text, marks }: Block, prose: boolean): Furniture | undefined {
  if (marks & MARK.caption) return 'caption'
  if (ANY_CERTAIN.test(text)) for (const [kind, shape] of CERTAIN) if (shape.test(text)) return kind
  if (prose) return undefined
  if (marks & MARK.time) return 'date'
  if (marks & (MARK.aside | MARK.link)) return 'related'
  for (const [kind, shape] of LIKELY) if (shape.test(text)) return kind
  return undefined
}
