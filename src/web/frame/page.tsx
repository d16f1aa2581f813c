import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../model/article.ts'
import type { Dataset } from '../bundle/dataset.ts'
import { PALETTES, type Theme } from '../canvas/palette.ts'
import { sameVisible, visibleOf, type Visible } from '../filter/visible.ts'
import { namer } from '../i18n/names.ts'
import { useSay } from '../i18n/words.ts'
import { useView } from '../state/store.ts'
import { usePicked } from '../sources/use-picked.ts'
import { ActorsPage } from './actors-page.tsx'
import { useKeep } from '../offline/use-keep.ts'
import { Notices } from './notices.tsx'
import { PageContext } from './page-context.ts'
import { TopBar } from './top-bar.tsx'
import { useShortcuts } from './use-shortcuts.ts'

const SourcesPage = lazy(() => import('../sources/sources-page.tsx'))
const TablePage = lazy(() => import('../table/table-page.tsx'))
const ArticlePage = lazy(() => import('../article/article-page.tsx'))
const ComparePage = lazy(() => import('../compare/compare-page.tsx'))
const TryPage = lazy(() => import('../attempt/try-page.tsx'))
const Help = lazy(() => import('./help.tsx'))

interface Props {
  readonly data: Dataset
  readonly language: Language
  readonly theme: Theme
  /** Shows other facts (articles read in this browser) in place of the bundle. */
  readonly replace: (data: Dataset) => void
  readonly reload: () => void
}

/** The page over a bundle: top bar, and one of the views below it. */
export function Page({ data, language, theme, replace, reload }: Props) {
  const view = useView()
  const say = useSay()
  const [help, setHelp] = useState(false)
  const [webgl, setWebgl] = useState(true)
  const calm = useDeferredValue(view)
  const picked = usePicked(data, calm)
  const shown = useRef<Visible | null>(null)
  const visible = useMemo(() => {
    const next = visibleOf(data, calm, picked)
    // A choice that changes nothing of the picture must not make the canvas begin again.
    if (!shown.current || !sameVisible(shown.current, next)) shown.current = next
    return shown.current
  }, [data, calm.filters, calm.nodes, calm.edge, calm.expanded, calm.hidden, picked])
  const facts = useMemo(
    () => ({
      data,
      visible,
      picked,
      language,
      theme,
      palette: PALETTES[theme],
      name: namer(data, language),
    }),
    [data, visible, picked, language, theme],
  )
  useKeep(data.shelf)
  useShortcuts(facts, () => setHelp(true))
  useEffect(() => {
    document.title = `${data.shelf.manifest.title} · Dramatis`
  }, [data])
  return (
    <PageContext value={facts}>
      <div className={view.embed ? 'app embed' : 'app'}>
        <a className="skip" href="#main" onClick={skip}>
          {say('skip')}
        </a>
        <TopBar help={() => setHelp(true)} />
        <Notices reload={reload} webgl={webgl} again={() => setWebgl(true)} />
        <Suspense fallback={<p className="boot quiet">{say('loading')}</p>}>
          {view.page === 'actors' && webgl && <ActorsPage lost={() => setWebgl(false)} />}
          {(view.page === 'table' || (view.page === 'actors' && !webgl)) && <TablePage />}
          {view.page === 'sources' && <SourcesPage />}
          {view.page === 'article' && <ArticlePage />}
          {view.page === 'compare' && <ComparePage />}
          {view.page === 'try' && <TryPage replace={replace} />}
          {help && <Help close={() => setHelp(false)} />}
        </Suspense>
      </div>
    </PageContext>
  )
}

function skip(event: React.MouseEvent): void {
  event.preventDefault() // the hash is the view's
  document.getElementById('main')?.focus()
}
