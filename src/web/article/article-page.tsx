import { useEffect, useMemo, useState } from 'react'
import type { ArticleFile } from '../../model/bundle.ts'
import { Absent } from '../evidence/absent.tsx'
import { useFetched } from '../evidence/use-evidence.ts'
import { TypeMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseActor, readArticle } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { ArticleFindings } from './article-findings.tsx'
import { ArticleText } from './article-text.tsx'
import { SmallGraph } from './small-graph.tsx'
import { TYPES } from '../state/view.ts'
import '../style/article.css'

/** One article in full with everything read from it, or the list of articles to choose from. */
export default function ArticlePage() {
  const { data } = usePage()
  const view = useView()
  const say = useSay()
  const fetched = useFetched(
    () => (view.article ? data.shelf.article(view.article) : Promise.resolve(null)),
    [data, view.article],
  )
  if (view.article === '')
    return (
      <main id="main" className="article-page list-only" tabIndex={-1}>
        <ArticleList />
      </main>
    )
  if (fetched.kind === 'waiting')
    return (
      <main id="main" className="boot quiet">
        {say('loading')}
      </main>
    )
  if (fetched.kind !== 'here')
    return (
      <main id="main" className="article-page list-only" tabIndex={-1}>
        <Absent fetched={fetched} missing={say('articleMissing')} />
        <ArticleList />
      </main>
    )
  return <Article file={fetched.value} />
}

function Article({ file }: { readonly file: ArticleFile }) {
  const { name, palette } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const [lit, setLit] = useState('')
  const { article, mentions } = file
  const cast = useMemo(() => castOf(file), [file])
  useEffect(() => {
    document.querySelector('[data-here]')?.scrollIntoView({ block: 'center' })
  }, [view.at, article.id])
  return (
    <main id="main" className="article-page" tabIndex={-1}>
      <article lang={article.language}>
        <header>
          <p className="quiet">
            {name(article.outlet)}
            {article.publishedAt && ` · ${article.publishedAt.slice(0, 10)}`}
            {article.authors.length > 0 && ` · ${article.authors.join(say('comma'))}`}
            {article.url && (
              <>
                {' · '}
                <a href={article.url} target="_blank" rel="noreferrer">
                  {say('original')}
                </a>
              </>
            )}
          </p>
        </header>
        <ArticleText file={file} at={view.at} lit={lit} />
        <p className="quiet key">
          {TYPES.map((type) => (
            <span key={type}>
              <TypeMark type={type} colour={palette.types[type]} /> {say(`type.${type}`)}
            </span>
          ))}
          <span>
            <mark className="cue">{say('role.cue')}</mark>
          </span>
          <span>
            <mark className="cue weak">
              {say('role.cue')}, {say('noEdge')}
            </mark>
          </span>
          <span>
            <q className="said">{say('role.quote')}</q>
          </span>
        </p>
      </article>
      <aside className="findings" aria-label={say('findings')}>
        <SmallGraph file={file} />
        <section className="list">
          <h3>
            {say('actors')} <span className="number">{cast.length}</span>
          </h3>
          <ul className="plain tags">
            {cast.map(({ id, kind, n }) => (
              <li key={id}>
                <button
                  type="button"
                  className="tag"
                  onMouseEnter={() => setLit(id)}
                  onMouseLeave={() => setLit('')}
                  onFocus={() => setLit(id)}
                  onBlur={() => setLit('')}
                  onClick={() => store.go((now) => chooseActor(id)({ ...now, page: 'actors' }))}
                >
                  <TypeMark type={kind} colour={palette.types[kind]} /> {name(id)}{' '}
                  <span className="number">{n}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <ArticleFindings file={file} />
        <p className="quiet">{say('nMentions', { count: mentions.length })}</p>
      </aside>
    </main>
  )
}

/** The actors of an article, most mentioned first. */
function castOf({ mentions }: ArticleFile) {
  const cast = new Map<string, { id: string; kind: (typeof TYPES)[number]; n: number }>()
  for (const { actor, kind } of mentions)
    cast.set(actor, { id: actor, kind, n: (cast.get(actor)?.n ?? 0) + 1 })
  return [...cast.values()].sort((one, other) => other.n - one.n || (one.id < other.id ? -1 : 1))
}

/** Articles listed when none is chosen. */
const MOST = 500

function ArticleList() {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const { articles } = data.shelf.manifest
  const newest = [...articles].sort((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1))
  return (
    <section className="article-list">
      <h2>{say('nArticles', { count: articles.length })}</h2>
      <ul className="plain">
        {newest.slice(0, MOST).map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="line"
              onClick={() => store.go(readArticle(article.id))}
            >
              <span>{article.title}</span>
              <span className="quiet">
                {name(article.outlet)} · {article.publishedAt.slice(0, 10)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
