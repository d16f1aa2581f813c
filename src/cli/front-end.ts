import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Terminal } from './terminal.ts'
import { Trouble } from './trouble.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the page is made of; all of it newer than the page means the page is old. */
const SOURCES = ['index.html', 'vite.config.ts', 'src', 'data']

/** The folder of the built front end; it is built first where it is missing or older than its sources. */
export async function frontEnd(terminal: Terminal): Promise<string> {
  const dist = join(ROOT, 'dist')
  const page = join(dist, 'index.html')
  if (existsSync(page) && statSync(page).mtimeMs >= newest(SOURCES.map((name) => join(ROOT, name))))
    return dist
  terminal.err('Building the front end …\n')
  try {
    const { build } = await import('vite')
    await build({ root: ROOT, configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
  } catch (error) {
    throw new Trouble(
      `The front end could not be built: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return dist
}

/** When the youngest file below these paths was changed, in milliseconds. */
function newest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats) return 0
    return stats.isDirectory()
      ? newest(readdirSync(path).map((name) => join(path, name)))
      : stats.mtimeMs
  })
  return Math.max(0, ...times)
}
