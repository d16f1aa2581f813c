import { useEffect, useState } from 'react'
import type { Language } from '../../model/article.ts'
import { dataset, type Dataset } from '../bundle/dataset.ts'
import { BUNDLE } from '../bundle/place.ts'
import { openBundle } from '../bundle/shelf.ts'
import { Trouble } from '../bundle/trouble.ts'
import { languageOf, speak } from '../i18n/words.ts'
import { useView } from '../state/store.ts'
import { Loading, type Arrived } from './loading.tsx'
import { Page } from './page.tsx'
import { TroublePage } from './trouble-page.tsx'
import { useTheme } from './use-theme.ts'

/** Bytes after which the page says again how far it is. */
const TELL = 500_000

type Boot =
  | { readonly kind: 'loading'; readonly arrived: Arrived }
  | { readonly kind: 'failed'; readonly trouble: Trouble }
  | { readonly kind: 'ready'; readonly data: Dataset }

/** Opens the bundle and shows the page, or says what is wrong with it. */
export function App() {
  const [boot, setBoot] = useState<Boot>({ kind: 'loading', arrived: {} })
  const [attempt, setAttempt] = useState(0)
  const view = useView()
  const theme = useTheme(view.theme)
  const language: Language = view.language || languageOf(navigator.languages)
  useEffect(() => {
    speak(language)
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    let here = true
    let settled = false
    const arrived: Record<string, number> = {}
    const told: Record<string, number> = {}
    openBundle(BUNDLE, (file, loaded) => {
      arrived[file] = loaded
      // One file may fail while the other still comes.
      if (loaded - (told[file] ?? 0) < TELL) return
      told[file] = loaded
      if (here && !settled) setBoot({ kind: 'loading', arrived: { ...arrived } })
    })
      .finally(() => (settled = true))
      .then(
        (shelf) => here && setBoot({ kind: 'ready', data: dataset(shelf) }),
        (trouble: unknown) => {
          if (here) setBoot({ kind: 'failed', trouble: asTrouble(trouble) })
        },
      )
    return () => {
      here = false
    }
  }, [attempt])
  if (boot.kind === 'failed')
    return <TroublePage trouble={boot.trouble} again={() => setAttempt(attempt + 1)} />
  if (boot.kind === 'loading') return <Loading arrived={boot.arrived} />
  return (
    <Page
      data={boot.data}
      language={language}
      theme={theme}
      replace={(data) => setBoot({ kind: 'ready', data })}
      reload={() => setAttempt(attempt + 1)}
    />
  )
}

function asTrouble(trouble: unknown): Trouble {
  if (trouble instanceof Trouble) return trouble
  throw trouble
}
