import { LANGUAGES, ownName, useSay, type Phrase } from '../i18n/words.ts'
import { SearchBox } from '../search/search-box.tsx'
import { turnTo } from '../state/moves.ts'
import { useHistory, useStore } from '../state/store.ts'
import type { Page } from '../state/view.ts'
import { CopyLink } from './copy-link.tsx'
import { onDemand } from './on-demand.tsx'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'

const ExportMenu = onDemand({ load: () => import('../export/export-menu.tsx') })
const VIEWS: readonly Page[] = ['actors', 'sources', 'table', 'article', 'compare', 'try']

/** Corpus facts, the one search, the views and what concerns the whole page. */
export function TopBar({ help }: { readonly help: () => void }) {
  const { data, theme, language } = usePage()
  const { present, past, future } = useHistory()
  const store = useStore()
  const say = useSay()
  const { manifest } = data.shelf
  return (
    <header className="top">
      <div className="brand">
        <h1>{manifest.title || 'Dramatis'}</h1>
        <p className="quiet">
          {say('corpus', { articles: manifest.counts.articles, outlets: manifest.outlets.length })}
          {manifest.from && ` · ${manifest.from} – ${manifest.to}`}
        </p>
      </div>
      {!present.embed && <SearchBox />}
      <nav className="views" aria-label={say('views')}>
        {VIEWS.map((page) => (
          <button
            key={page}
            type="button"
            aria-current={present.page === page ? 'page' : undefined}
            onClick={() => store.go((view) => ({ ...turnTo(page)(view), article: '', at: -1 }))}
          >
            {say(`page.${page}` as Phrase)}
          </button>
        ))}
      </nav>
      <div className="tools">
        <Tool icon="undo" label={say('undo')} off={past.length === 0} act={store.undo} />
        <Tool icon="redo" label={say('redo')} off={future.length === 0} act={store.redo} />
        <CopyLink />
        <ExportMenu className="icon" label={say('export')} haspopup="menu">
          <Icon name="download" />
        </ExportMenu>
        <Tool
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={say(theme === 'dark' ? 'toLight' : 'toDark')}
          act={() =>
            store.drift((view) => ({ ...view, theme: theme === 'dark' ? 'light' : 'dark' }))
          }
        />
        <select
          className="button"
          aria-label={say('language')}
          value={language}
          onChange={(event) => {
            const next = LANGUAGES.find((one) => one === event.target.value)
            if (next) store.drift((view) => ({ ...view, language: next }))
          }}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {ownName(one)}
            </option>
          ))}
        </select>
        <Tool icon="help" label={say('help')} act={help} />
      </div>
      {present.embed && (
        <a className="button" href={fullAddress()} target="_blank" rel="noreferrer">
          {say('openFull')}
        </a>
      )}
    </header>
  )
}

const fullAddress = (): string =>
  window.location.href.replace(/([?&])embed=1&?/, '$1').replace(/[?&]$/, '')

interface ToolProps {
  readonly icon: Parameters<typeof Icon>[0]['name']
  readonly label: string
  readonly off?: boolean
  readonly act: () => void
}

/** A button that shows a drawing and says a word. */
export function Tool({ icon, label, off, act }: ToolProps) {
  return (
    <button
      type="button"
      className="icon"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  )
}
