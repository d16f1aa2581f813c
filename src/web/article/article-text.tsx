import { Fragment, useMemo, type ReactNode } from 'react'
import type { ArticleFile } from '../../model/bundle.ts'
import { segments, type Placed } from '../evidence/segments.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseActor } from '../state/moves.ts'
import { useStore } from '../state/store.ts'

type TextMark = Placed &
  (
    | { readonly kind: 'actor'; readonly id: string; readonly type: string }
    | { readonly kind: 'cue'; readonly sign: number; readonly firm: boolean }
    | { readonly kind: 'quote' }
    | { readonly kind: 'here' }
  )

interface Props {
  readonly file: ArticleFile
  /** Place the reader came for; −1 for none. */
  readonly at: number
  /** Actor whose mentions are lit. */
  readonly lit: string
}

/** The article's own text, its actors, cues and quotations marked; never its HTML. */
export function ArticleText({ file, at, lit }: Props) {
  const store = useStore()
  const say = useSay()
  const { name } = usePage()
  const { article } = file
  const marks = useMemo(() => marksOf(file, at), [file, at])
  const lines = [{ start: 0, end: article.title.length }, ...article.paragraphs]
  const wrap = (inner: ReactNode, mark: TextMark): ReactNode => {
    switch (mark.kind) {
      case 'actor':
        return (
          <button
            type="button"
            className={`mention ${mark.type} ${mark.id === lit ? 'lit' : ''}`}
            title={name(mark.id)}
            onClick={() => store.go((now) => chooseActor(mark.id)({ ...now, page: 'actors' }))}
          >
            {inner}
          </button>
        )
      case 'cue':
        return (
          <mark
            className={`cue ${mark.sign > 0 ? 'pos' : 'neg'} ${mark.firm ? '' : 'weak'}`}
            title={`${say(mark.sign > 0 ? 'kind.pos' : 'kind.neg')}${mark.firm ? '' : ` · ${say('noEdge')}`}`}
          >
            {inner}
          </mark>
        )
      case 'quote':
        return <q className="said">{inner}</q>
      case 'here':
        return (
          <span className="here" data-here="">
            {inner}
          </span>
        )
    }
  }
  return lines.map((line, i) => {
    const parts = segments(article.text, marks, line.start, line.end).map((segment) => (
      <Fragment key={segment.start}>
        {segment.marks.reduceRight<ReactNode>((inner, mark) => wrap(inner, mark), segment.text)}
      </Fragment>
    ))
    return i === 0 ? (
      <h2 key={line.start} dir="auto">
        {parts}
      </h2>
    ) : (
      <p key={line.start} dir="auto">
        {parts}
      </p>
    )
  })
}

function marksOf(file: ArticleFile, at: number): readonly TextMark[] {
  const sentence = [
    ...file.stances.map((s) => s.evidence),
    ...file.citations.map((c) => c.evidence),
  ].find((span) => span.start <= at && at < span.end)
  const here = at < 0 ? [] : [sentence ?? { start: at, end: sentenceEnd(file.article.text, at) }]
  return [
    ...here.map((span): TextMark => ({ start: span.start, end: span.end, kind: 'here' })),
    ...file.mentions.map((m): TextMark => ({
      start: m.start,
      end: m.end,
      kind: 'actor',
      id: m.actor,
      type: m.kind,
    })),
    ...cuesOf(file),
    ...file.citations.flatMap((c) =>
      c.quote.map((q): TextMark => ({ start: q.start, end: q.end, kind: 'quote' })),
    ),
  ]
}

/** Each cue once, however many stances it carries; one that makes a relation is marked more firmly. */
function cuesOf(file: ArticleFile): readonly TextMark[] {
  const cues = new Map<string, TextMark & { readonly kind: 'cue' }>()
  for (const { cue, sign, edge } of file.stances) {
    const place = `${cue.start} ${cue.end}`
    if (edge !== '' || !cues.has(place))
      cues.set(place, { start: cue.start, end: cue.end, kind: 'cue', sign, firm: edge !== '' })
  }
  return [...cues.values()]
}

const sentenceEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/[。！？!?\n]/)
  return end < 0 ? text.length : at + end + 1
}
