import type { Terminal } from './terminal.ts'

const WIDTH = 24

/** A bar that fills up on one line of a watched terminal, and says nothing elsewhere. */
export interface Progress {
  readonly show: (label: string, done: number, of: number) => void
  readonly clear: () => void
}

export function progressOn({ err, isWatched }: Terminal): Progress {
  let last = ''
  const paint = (line: string): void => {
    if (line === last) return
    err(`\r${line.padEnd(last.length)}`)
    last = line
  }
  if (!isWatched) return { show: () => {}, clear: () => {} }
  return {
    show: (label, done, of) => {
      const share = of > 0 ? Math.min(1, done / of) : 0
      const full = Math.round(share * WIDTH)
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full)
      paint(`${label.padEnd(10)} ${bar} ${Math.floor(share * 100)} %`)
    },
    clear: () => {
      paint('')
      err('\r')
    },
  }
}
