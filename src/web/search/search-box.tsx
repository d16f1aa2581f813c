import { useId, useMemo, useRef, useState } from 'react'
import { usePage } from '../frame/page-context.ts'
import { focusPage } from '../frame/focus-page.ts'
import { Icon } from '../frame/icon.tsx'
import { useSay } from '../i18n/words.ts'
import { useStore } from '../state/store.ts'
import { resultsFor, type Result } from './results.ts'
import { ResultRow } from './result-row.tsx'
import { useFinder } from './use-finder.ts'

/** One search for actors, relations, sentences and actions; a combobox by the ARIA pattern of that name. */
export function SearchBox() {
  const page = usePage()
  const say = useSay()
  const store = useStore()
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const { find, learn } = useFinder(page.data)
  const [sentences, setSentences] = useState<readonly Result[]>([])
  const results = useMemo(
    () => [...resultsFor(page, find, query, say), ...sentences],
    [page, find, query, say, sentences],
  )
  const take = async (result: Result | undefined) => {
    if (!result) return
    const more = await result.act(store)
    if (more) return setSentences(more)
    setOpen(false)
    setQuery('')
    setSentences([])
    input.current?.blur()
    focusPage()
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move) {
      event.preventDefault()
      setOpen(true)
      setAt((at + move + results.length) % Math.max(1, results.length))
    } else if (event.key === 'Enter') void take(results[at])
    else if (event.key === 'Escape') {
      event.preventDefault()
      setOpen(false)
      input.current?.blur()
    }
  }
  const shown = open && query.trim() !== ''
  return (
    <div className="search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        role="combobox"
        autoComplete="off"
        aria-label={say('search')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && results[at] ? `${list}-${at}` : undefined}
        placeholder={say('searchHint')}
        value={query}
        onFocus={() => {
          learn()
          setOpen(true)
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value)
          setSentences([])
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={press}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id={list} role="listbox" className="results" aria-label={say('results')} hidden={!shown}>
        {shown &&
          results.map((result, i) => (
            <ResultRow
              key={result.key}
              result={result}
              id={`${list}-${i}`}
              active={i === at}
              take={() => void take(result)}
            />
          ))}
        {shown && results.length === 0 && (
          <li className="quiet" role="option" aria-selected="false" aria-disabled="true">
            {say('nothingFound')}
          </li>
        )}
      </ul>
    </div>
  )
}
