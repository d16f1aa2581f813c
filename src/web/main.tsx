import { CSPProvider } from '@base-ui/react/csp-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.tsx'
import { languageOf, startWords } from './i18n/words.ts'
import { createStore, StoreContext } from './state/store.ts'
import './style/tokens.css'
import './style/base.css'
import './style/controls.css'
import './style/marks.css'
import './style/boxes.css'
import './style/top.css'
import './style/frame.css'
import './style/canvas.css'
import './style/rail.css'
import './style/panel.css'
import './style/time.css'
import './style/print.css'

// Needed as soon as the bundle is there, so fetched beside it; where it cannot be, the page falls back to the table.
import('./canvas/canvas.ts').catch(() => undefined)

const store = createStore(window)
startWords(store.read().present.language || languageOf(navigator.languages))

const root = document.getElementById('root')
if (!root) throw new Error('no #root in the page')
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <StoreContext value={store}>
        <App />
      </StoreContext>
    </CSPProvider>
  </StrictMode>,
)
