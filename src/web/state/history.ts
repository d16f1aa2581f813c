import type { View } from './view.ts'

/** The views a reader came through, for undo and redo; at most this many steps back. */
const DEPTH = 100

export interface History {
  readonly past: readonly View[]
  readonly present: View
  readonly future: readonly View[]
}

export const begin = (view: View): History => ({ past: [], present: view, future: [] })

/** Takes a step; `keep: false` replaces the present (camera, hover), so that undo does not stop at it. */
export const step = (history: History, view: View, keep: boolean): History =>
  keep
    ? { past: [...history.past, history.present].slice(-DEPTH), present: view, future: [] }
    : { ...history, present: view }

export const undo = (history: History): History =>
  history.past.length === 0
    ? history
    : {
        past: history.past.slice(0, -1),
        present: history.past[history.past.length - 1],
        future: [history.present, ...history.future],
      }

export const redo = (history: History): History =>
  history.future.length === 0
    ? history
    : {
        past: [...history.past, history.present],
        present: history.future[0],
        future: history.future.slice(1),
      }
