import { CommanderError } from 'commander'
import { programOf } from './program.ts'
import type { Terminal } from './terminal.ts'
import { EXIT, Trouble, type ExitCode } from './trouble.ts'

/** Runs one command line (without node and script) and tells how it ended. Only our own mistakes throw. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.well
  try {
    await programOf(terminal, (ended) => (code = ended)).parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.well : EXIT.usage
    if (!(error instanceof Trouble)) throw error
    terminal.err(`${error.message}\n`)
    return error.exit
  }
}
