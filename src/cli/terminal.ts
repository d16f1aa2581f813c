import type { Writable } from 'node:stream'

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether somebody watches `err`, so that a progress bar makes sense. */
  readonly isWatched: boolean
}

export function terminalOf(
  stdout: Writable,
  stderr: Writable & { readonly isTTY?: boolean },
): Terminal {
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    isWatched: stderr.isTTY === true,
  }
}
