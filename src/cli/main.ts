import { run } from './run.ts'
import { terminalOf } from './terminal.ts'

// `dramatis extract … | head` closes the pipe early; that is no mistake of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await run(process.argv.slice(2), terminalOf(process.stdout, process.stderr))
