import { createContext, useContext, useSyncExternalStore } from 'react'
import { fromAddress, toAddress } from './address.ts'
import { begin, redo, step, undo, type History } from './history.ts'
import type { Move } from './moves.ts'
import type { View } from './view.ts'

/** Camera and the like change the address this long after they came to rest, in milliseconds. */
const REST = 300

/** The one view of the page and the address that mirrors it. */
export interface Store {
  readonly read: () => History
  readonly listen: (tell: () => void) => () => void
  /** Takes a step that undo and the back button come back from. */
  readonly go: (move: Move) => void
  /** Changes the present without a step of its own. */
  readonly drift: (move: Move) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** A store over `window`: the hash it begins with, back and forward, and the hash it writes. */
export function createStore(window: Window): Store {
  let history = begin(fromAddress(window.location.hash))
  const listeners = new Set<() => void>()
  let resting: ReturnType<typeof setTimeout> | undefined
  const write = (push: boolean) => {
    clearTimeout(resting)
    const address = toAddress(history.present)
    if (address === window.location.hash) return
    if (push) window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
  }
  const set = (next: History, push: boolean) => {
    if (next === history) return
    history = next
    if (push) write(true)
    else {
      clearTimeout(resting)
      resting = setTimeout(() => write(false), REST)
    }
    for (const tell of listeners) tell()
  }
  const follow = () => {
    const view = fromAddress(window.location.hash)
    if (toAddress(view) !== toAddress(history.present)) {
      history = step(history, view, true)
      for (const tell of listeners) tell()
    }
  }
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return {
    read: () => history,
    listen: (tell) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    go: (move) => {
      const view = move(history.present)
      if (toAddress(view) !== toAddress(history.present)) set(step(history, view, true), true)
    },
    drift: (move) => set(step(history, move(history.present), false), false),
    undo: () => set(undo(history), true),
    redo: () => set(redo(history), true),
  }
}

export const StoreContext = createContext<Store | null>(null)

export function useStore(): Store {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('no store above this component')
  return store
}

export function useHistory(): History {
  const store = useStore()
  return useSyncExternalStore(store.listen, store.read)
}

export const useView = (): View => useHistory().present
