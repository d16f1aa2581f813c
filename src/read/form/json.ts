import { draft, type Draft } from '../draft.ts'
import { htmlBlocks, type Block } from '../html/blocks.ts'
import { authorNames } from '../prose/byline.ts'
import { dateOf } from '../when.ts'
import { plainBlocks } from './plain.ts'
import { recordSchema, type ArticleRecord } from './record-schema.ts'

/** One record of a JSON source and where it stands: its article, or what is wrong with it. */
export type JsonRecord =
  | { readonly kind: 'article'; readonly line: number; readonly draft: Draft }
  | { readonly kind: 'broken'; readonly line: number; readonly says: string }

/** The records of JSON Lines, of an array of records, or of one record; a broken one spoils no other. */
export function readJson(text: string, lined: boolean): readonly JsonRecord[] {
  if (!lined) {
    const whole = parsed(text)
    if (whole.kind === 'value')
      return [whole.value]
        .flat()
        .map((value, i) => record(value, Array.isArray(whole.value) ? i + 1 : 1))
    if (parsed(text.slice(0, text.indexOf('\n'))).kind === 'broken')
      return [{ kind: 'broken', line: 1, says: whole.says }]
  }
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const value = parsed(line)
    return value.kind === 'value'
      ? [record(value.value, i + 1)]
      : [{ kind: 'broken' as const, line: i + 1, says: value.says }]
  })
}

type Parsed = { kind: 'value'; value: unknown } | { kind: 'broken'; says: string }

function parsed(text: string): Parsed {
  try {
    return { kind: 'value', value: JSON.parse(text) as unknown }
  } catch (error) {
    return { kind: 'broken', says: `It is not JSON: ${(error as Error).message}` }
  }
}

function record(value: unknown, line: number): JsonRecord {
  const checked = recordSchema().safeParse(value)
  if (checked.success) return { kind: 'article', line, draft: draftOf(checked.data) }
  const [issue] = checked.error.issues
  return { kind: 'broken', line, says: `${issue.path.join('.') || 'The record'}: ${issue.message}` }
}

const draftOf = (record: ArticleRecord): Draft =>
  draft({
    id: String(record.id ?? record.article ?? ''),
    url: record.url ?? '',
    title: (record.title ?? '').trim(),
    outlet: record.outlet ?? '',
    publishedAt: dateOf(String(record.publishedAt ?? record.published ?? record.date ?? '')),
    authors: authorNames([record.authors ?? record.author ?? []].flat()),
    blocks: blocksOf(record),
  })

function blocksOf({ paragraphs, html, text }: ArticleRecord): readonly Block[] {
  if (paragraphs) return paragraphs.flatMap(plainBlocks)
  return html ? htmlBlocks(html) : plainBlocks(text ?? '')
}
