import { KEPT } from '../offline/kept.ts'
import { Trouble } from './trouble.ts'

/** Called as bytes arrive; `total` is 0 where the server does not say. */
export type Progress = (file: string, loaded: number, total: number) => void

/**
 * One JSON file, with its bytes counted on the way; `kept` is called where the browser kept it and the server is gone. Throws a Trouble
 * that names the file.
 */
export async function fetchJson(
  base: string,
  file: string,
  progress?: Progress,
  kept?: (since: string) => void,
): Promise<unknown> {
  const answer = await reach(base + file, file)
  if (answer.headers.has(KEPT)) kept?.(answer.headers.get(KEPT) || file)
  try {
    return await (progress ? counted(answer, file, progress) : answer).json()
  } catch {
    throw new Trouble('unreadable', file)
  }
}

async function reach(url: string, file: string): Promise<Response> {
  const answer = await fetch(url).catch(() => {
    throw new Trouble('offline', file)
  })
  // A server that answers every address with the page itself has no such file.
  if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html'))
    throw new Trouble('missing', file)
  return answer
}

/** The same answer, its bytes counted as they pass. */
function counted(answer: Response, file: string, progress: Progress): Response {
  if (!answer.body) return answer
  const total = answer.headers.has('content-encoding')
    ? 0
    : Number(answer.headers.get('content-length') ?? 0)
  let loaded = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, passed) {
      loaded += chunk.byteLength
      progress(file, loaded, total)
      passed.enqueue(chunk)
    },
  })
  return new Response(answer.body.pipeThrough(counter))
}
