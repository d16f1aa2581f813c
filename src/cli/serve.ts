import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'
import { Trouble } from './trouble.ts'

const HOST = '127.0.0.1'
const DEFAULT_PORT = 4173

/** The same as in the page's own head: nothing from elsewhere, no inline script; layout workers are blobs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const

export interface Served {
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves the front end at `/` and a bundle at `/bundle/`, to this machine only. Without a port the usual one is taken, or any
 * that is free. Throws a Trouble where the port asked for is taken.
 */
export async function serve(page: string, bundle: string, port?: number): Promise<Served> {
  const server = createServer(handler(page, bundle))
  await listen(server, port ?? DEFAULT_PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    if (port === undefined) return listen(server, 0)
    throw new Trouble(`Port ${port} cannot be used here; choose another with --port.`)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port')
  return {
    address: `http://${HOST}:${bound.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function handler(page: string, bundle: string) {
  // `dev` looks at the disk on every request: a bundle built anew is there on reload.
  const serveBundle = sirv(bundle, { dev: true, dotfiles: false })
  const servePage = sirv(page, { dev: true, dotfiles: false })
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
    const missing = (): void => refuse(response, 404)
    const url = request.url ?? '/'
    if (url === '/bundle' || url.startsWith('/bundle/')) {
      request.url = url.slice('/bundle'.length) || '/'
      serveBundle(request, response, missing)
    } else servePage(request, response, missing)
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(status === 404 ? 'There is nothing here.\n' : 'Only reading is possible here.\n')
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, HOST, () => {
      server.off('error', fail)
      done()
    })
  })
