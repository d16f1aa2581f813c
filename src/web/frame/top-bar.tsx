import { Select } from '@base-ui/react/select'
import { LANGUAGES, useSay, type Phrase } from '../i18n/words.ts'
import { SearchBox } from '../search/search-box.tsx'
import { turnTo } from '../state/moves.ts'
import { useHistory, useStore } from '../state/store.ts'
import type { Page } from '../state/view.ts'
import { CopyLink } from './copy-link.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import { Icon } from './icon.tsx'
import { usePage } from './page-context.ts'

const VIEWS: readonly Page[] = ['actors', 'sources', 'table', 'compare', 'try']
const OWN_NAMES = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' } as const

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
            onClick={() => store.go(turnTo(page))}
          >
            {say(`page.${page}` as Phrase)}
          </button>
        ))}
      </nav>
      <div className="tools">
        <Tool icon="undo" label={say('undo')} off={past.length === 0} act={store.undo} />
        <Tool icon="redo" label={say('redo')} off={future.length === 0} act={store.redo} />
        <CopyLink />
        <ExportMenu />
        <Tool
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={say(theme === 'dark' ? 'toLight' : 'toDark')}
          act={() =>
            store.drift((view) => ({ ...view, theme: theme === 'dark' ? 'light' : 'dark' }))
          }
        />
        <Select.Root
          value={language}
          items={OWN_NAMES}
          onValueChange={(next) => store.drift((view) => ({ ...view, language: next ?? '' }))}
        >
          <Select.Trigger className="button select" aria-label={say('language')}>
            <Select.Value />
          </Select.Trigger>
          <Select.Portal>
            <Select.Positioner className="above" sideOffset={4} alignItemWithTrigger={false}>
              <Select.Popup className="menu">
                {LANGUAGES.map((one) => (
                  <Select.Item key={one} value={one} className="menu-item" lang={one}>
                    <Select.ItemText>{OWN_NAMES[one]}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.Popup>
            </Select.Positioner>
          </Select.Portal>
        </Select.Root>
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
