import { useRef, useState } from 'react'
import type { Note } from '../../model/note.ts'
import { useSay } from '../i18n/words.ts'
import type { Answer, Ask } from './worker.ts'

type Done = Extract<Answer, { kind: 'done' }>
export type Reading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly step: 'lexicon' | 'reading' | 'graph' }
  | { readonly kind: 'failed'; readonly says: string; readonly notes: readonly Note[] }

/** Reads articles in a worker of this page; nothing leaves the machine. */
export function useReader(): {
  readonly reading: Reading
  readonly read: (ask: Ask, done: (answer: Done) => void) => void
} {
  const say = useSay()
  const [reading, setReading] = useState<Reading>({ kind: 'idle' })
  const worker = useRef<Worker | null>(null)
  const fail = (says: string, notes: readonly Note[] = []) =>
    setReading({ kind: 'failed', says, notes })
  const read = (ask: Ask, done: (answer: Done) => void) => {
    setReading({ kind: 'working', step: 'lexicon' })
    worker.current ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.current.onerror = () => fail(say('workerBlocked'))
    worker.current.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      if (answer.kind === 'step') setReading({ kind: 'working', step: answer.step })
      else if (answer.kind === 'failed') fail(answer.says)
      else if (answer.kind === 'nothing') fail(say('nothingRead'), answer.notes)
      else done(answer)
    }
    worker.current.postMessage(ask)
  }
  return { reading, read }
}
