import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { build } from './build.ts'
import { frontEnd } from './front-end.ts'
import { loadBundle } from './load-bundle.ts'
import { serve } from './serve.ts'
import type { Terminal } from './terminal.ts'
import { EXIT, type ExitCode } from './trouble.ts'

export interface ViewOptions {
  readonly build?: readonly string[]
  readonly judgements?: string
  readonly port?: number
  readonly open?: boolean
}

/** What a test replaces: where the page lies, and what ends the command. */
export interface ViewSurroundings {
  readonly page: (terminal: Terminal) => Promise<string>
  readonly interrupted: () => Promise<unknown>
}

const SURROUNDINGS: ViewSurroundings = {
  page: frontEnd,
  interrupted: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]),
}

/** Serves the front end over a bundle, built first where `build` names articles, until it is interrupted. */
export async function view(
  folder: string,
  { build: paths, judgements, port, open }: ViewOptions,
  terminal: Terminal,
  { page, interrupted }: ViewSurroundings = SURROUNDINGS,
): Promise<ExitCode> {
  const built = paths ? await build(paths, { out: folder, judgements }, terminal) : EXIT.well
  const { counts } = loadBundle(folder).manifest
  const served = await serve(await page(terminal), resolve(folder), port)
  terminal.out(
    `${counts.actors} actors and ${counts.edges} edges at ${served.address}\nCtrl-C ends it.\n`,
  )
  if (open) openBrowser(served.address)
  await interrupted()
  await served.close()
  return built
}

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Shows the page in the system's browser; where there is none, the printed address is enough. */
function openBrowser(address: string): void {
  const [command, ...words] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {})
  opener.unref()
}
