import { useState } from 'react'
import type { Source } from '../../read/read-source.ts'
import { dataset, type Dataset } from '../bundle/dataset.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { turnTo } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { joinShelves } from './join-shelves.ts'
import { memoryShelf } from './memory-shelf.ts'
import NoteList from './note-list.tsx'
import { OfferedFiles } from './offered-files.tsx'
import { pastedSource } from './pasted-source.ts'
import { useReader } from './use-reader.ts'
import '../style/try.css'

/** Endings of the files `build` reads. */
const ACCEPT = '.txt,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson'

/** Reads pasted and dropped articles in this browser: extraction runs in a worker, and nothing leaves the machine. */
export default function TryPage({ replace }: { readonly replace: (data: Dataset) => void }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const { reading, read } = useReader()
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [outlet, setOutlet] = useState('')
  const [files, setFiles] = useState<readonly Source[]>([])
  const offer = async (list: FileList | null) => {
    const offered = await Promise.all([...(list ?? [])].map(sourceOf))
    setFiles((before) => [...before, ...offered])
  }
  const run = (how: 'join' | 'replace') => {
    const sources = [...(text.trim() === '' ? [] : [pastedSource(text)]), ...files]
    read({ sources, day, outlet, title: say('page.try') }, ({ records, notes }) => {
      const shelf = memoryShelf(records, notes)
      const [first, ...others] = records.articles
      replace(dataset(how === 'join' ? joinShelves(data.shelf, shelf) : shelf))
      store.go((view) => ({
        ...turnTo('article')(view),
        nodes: [],
        edge: '',
        article: others.length > 0 ? '' : first.article.id,
        at: -1,
      }))
    })
  }
  const off = reading.kind === 'working' || (text.trim() === '' && files.length === 0)
  return (
    <main
      id="main"
      className="try"
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void offer(event.dataTransfer.files)
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
        <label className="button file">
          {say('tryFiles')}
          <input
            type="file"
            multiple
            accept={ACCEPT}
            onChange={(event) => void offer(event.target.files)}
          />
        </label>
      </div>
      <OfferedFiles
        files={files}
        drop={(file) => setFiles(files.filter((other) => other !== file))}
      />
      <div className="buttons">
        <button
          type="button"
          className="button strong"
          disabled={off}
          onClick={() => run('replace')}
        >
          {say('tryReplace')}
        </button>
        <button type="button" className="button" disabled={off} onClick={() => run('join')}>
          {say('tryJoin')}
        </button>
      </div>
      <p role="status">{reading.kind === 'working' && say(`step.${reading.step}`)}</p>
      {reading.kind === 'failed' && (
        <div className="notice" role="alert">
          <p>{reading.says}</p>
          <NoteList notes={reading.notes} />
        </div>
      )}
    </main>
  )
}

/** A file's bytes; a folder or a file that cannot be opened is an empty one, which reading refuses. */
async function sourceOf(file: File): Promise<Source> {
  const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer(0))
  return { name: file.name, bytes: new Uint8Array(bytes) }
}
