import { liveCanvas } from '../canvas/live-canvas.ts'
import { SHOWN_FORMATS, type ShownFormat } from '../export/formats.ts'
import type { PageFacts } from '../frame/page-context.ts'
import type { Phrase, Say } from '../i18n/words.ts'
import { turnTo } from '../state/moves.ts'
import type { Store } from '../state/store.ts'
import { START } from '../state/view.ts'
import type { Result } from './results.ts'
import { bare, queryTerms } from './search-terms.ts'

const ACTIONS: readonly { phrase: Phrase; words: string; act: (store: Store) => void }[] = [
  {
    phrase: 'page.sources',
    words: 'sources analysts 来源 分析人士',
    act: (s) => s.go(turnTo('sources')),
  },
  { phrase: 'page.table', words: 'table list 表格 列表', act: (s) => s.go(turnTo('table')) },
  { phrase: 'page.compare', words: 'compare side 比较 对照', act: (s) => s.go(turnTo('compare')) },
  { phrase: 'page.try', words: 'try paste article 试读 粘贴', act: (s) => s.go(turnTo('try')) },
  {
    phrase: 'resetAll',
    words: 'reset clear 重置 清除',
    act: (s) => s.go((v) => ({ ...START, language: v.language, theme: v.theme })),
  },
]

/** Words that ask for any file; a format's own words ask for that one. */
const SAVING = 'export save download 导出 保存 下载'

/** Turns of the page that a query asks for. */
export const actions = (query: string, say: Say): Result[] =>
  ACTIONS.filter(({ words, phrase }) => asksFor(query, `${words} ${say(phrase)}`)).map(
    ({ phrase, act }) => ({
      key: phrase,
      mark: 'action' as const,
      words: say(phrase),
      note: say('action'),
      act,
    }),
  )

/** One or two Latin letters begin too many names to stand for a file. */
const TOO_SHORT = /^[a-z]{0,2}$/

/** Files of what is shown that a query asks for; a picture only where there is one. */
export const exportActions = (page: PageFacts, query: string, say: Say): Result[] =>
  SHOWN_FORMATS.filter(
    (format) =>
      !TOO_SHORT.test(bare(query.trim())) &&
      (liveCanvas.now !== null || !format.startsWith('png')) &&
      asksFor(query, `${SAVING} ${say('export')} ${say(`export.${format}`)}`),
  ).map((format) => ({
    key: `export ${format}`,
    mark: 'action' as const,
    words: say(`export.${format}`),
    note: say('export'),
    act: (store: Store) => save(format, page, store, say),
  }))

/** Saves a file; where that fails the search list says why. */
async function save(
  format: ShownFormat,
  page: PageFacts,
  store: Store,
  say: Say,
): Promise<readonly Result[] | void> {
  const { saveShown } = await import('../export/save-shown.ts')
  try {
    await saveShown(format, page, store.read().present, say)
  } catch (trouble) {
    const says = trouble instanceof Error ? trouble.message : String(trouble)
    const words = say('exportFailed', { says })
    return [{ key: 'failed', mark: 'action', words, note: '', act: () => undefined }]
  }
}

/** Whether every word of a query begins one of these words. */
function asksFor(query: string, words: string): boolean {
  const known = bare(words).split(/\s+/)
  const asked = queryTerms(query)
  return asked.length > 0 && asked.every((term) => known.some((word) => word.startsWith(term)))
}
