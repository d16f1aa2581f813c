import { useRef, useState } from 'react'
import { dataset, type Dataset } from '../bundle/dataset.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay, type Phrase } from '../i18n/words.ts'
import { turnTo } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { joinShelves } from './join-shelves.ts'
import { memoryShelf } from './memory-shelf.ts'
import type { Pasted } from './plain-article.ts'
import type { Answer, Ask } from './worker.ts'
import '../style/try.css'

type State =
  | { readonly kind: 'writing' }
  | { readonly kind: 'working'; readonly step: string }
  | { readonly kind: 'failed'; readonly says: string }

/** Reads pasted articles in this browser: extraction runs in a worker, and nothing leaves the machine. */
export default function TryPage({ replace }: { readonly replace: (data: Dataset) => void }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const [state, setState] = useState<State>({ kind: 'writing' })
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [outlet, setOutlet] = useState('')
  const [files, setFiles] = useState<readonly { name: string; text: string }[]>([])
  const worker = useRef<Worker | null>(null)
  const drop = async (list: FileList | null) => {
    const read = await Promise.all(
      [...(list ?? [])].map(async (file) => ({ name: file.name, text: await file.text() })),
    )
    setFiles([...files, ...read])
  }
  const run = (how: 'join' | 'replace') => {
    const pasted: Pasted[] = [text, ...files.map((file) => file.text)]
      .filter((one) => one.trim() !== '')
      .map((one) => ({ text: one, day, outlet }))
    if (pasted.length === 0) return
    setState({ kind: 'working', step: 'lexicon' })
    worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current.onerror = () => setState({ kind: 'failed', says: say('workerBlocked') })
    worker.current.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.kind === 'step') setState({ kind: 'working', step: answer.step })
      else if (answer.kind === 'failed') setState({ kind: 'failed', says: answer.says })
      else {
        const shelf = memoryShelf(answer.records)
        const [article] = answer.records.articles
        replace(dataset(how === 'join' ? joinShelves(data.shelf, shelf) : shelf))
        store.go((view) => ({
          ...turnTo('article')(view),
          nodes: [],
          edge: '',
          article: article?.article.id ?? '',
          at: -1,
        }))
      }
    }
    const ask: Ask = { pasted, title: say('page.try') }
    worker.current.postMessage(ask)
  }
  const working = state.kind === 'working'
  const empty = text.trim() === '' && files.length === 0
  return (
    <main
      id="main"
      className="try"
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void drop(event.dataTransfer.files)
      }}
    >
      <h2>{say('page.try')}</h2>
      <p>{say('tryHow')}</p>
      <label>
        {say('tryText')}
        <textarea
          value={text}
          rows={14}
          onChange={(event) => setText(event.target.value)}
          placeholder={say('tryHint')}
        />
      </label>
      <div className="try-row">
        <label>
          {say('tryOutlet')}
          <select
            className="button"
            value={outlet}
            onChange={(event) => setOutlet(event.target.value)}
          >
            <option value="">{say('unknownOutlet')}</option>
            {data.shelf.manifest.outlets.map(({ id }) => (
              <option key={id} value={id}>
                {name(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('tryDay')}{' '}
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <label className="button">
          {say('tryFiles')}
          <input
            type="file"
            multiple
            accept=".txt,.md,text/plain"
            onChange={(event) => void drop(event.target.files)}
          />
        </label>
      </div>
      <ul className="plain">
        {files.map((file, i) => (
          <li key={`${i} ${file.name}`}>{file.name}</li>
        ))}
      </ul>
      <div className="buttons">
        <button
          type="button"
          className="button strong"
          disabled={working || empty}
          onClick={() => run('replace')}
        >
          {say('tryReplace')}
        </button>
        <button
          type="button"
          className="button"
          disabled={working || empty}
          onClick={() => run('join')}
        >
          {say('tryJoin')}
        </button>
      </div>
      <p role="status">{working && say(`step.${state.step}` as Phrase)}</p>
      {state.kind === 'failed' && (
        <p className="notice" role="alert">
          {state.says}
        </p>
      )}
    </main>
  )
}
