import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gexf': 'application/xml',
  '.graphml': 'application/xml',
}

/** Where a request's path leads: the first mount whose prefix it has. */
type Mounts = readonly (readonly [prefix: string, folder: string])[]

/** A plain static server, as any web server would be: nothing of ours answers for the page. */
export function serve(mounts: Mounts, port: number): Promise<() => void> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0])
    const [prefix, folder] = mounts.find(([start]) => path.startsWith(start)) ?? []
    const file = folder && join(folder, normalize(path.slice(prefix?.length ?? 0) || 'index.html'))
    if (!file || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' })
      return response.end('not here')
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    return response.end(readFileSync(file))
  })
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return new Promise((ready) => server.listen(port, '127.0.0.1', () => ready(stop)))
}
