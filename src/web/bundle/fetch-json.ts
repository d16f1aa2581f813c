import { Trouble } from './trouble.ts'

/** Called as bytes arrive; `total` is 0 where the server does not say. */
export type Progress = (file: string, loaded: number, total: number) => void

/** One JSON file, with its bytes counted on the way. Throws a Trouble that names the file. */
export async function fetchJson(
  base: string,
  file: string,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<unknown> {
  const answer = await reach(base + file, file, signal)
  const text = progress ? await counted(answer, file, progress) : await answer.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new Trouble('unreadable', file)
  }
}

async function reach(url: string, file: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(url, { signal }).catch(() => {
    throw new Trouble(navigator.onLine ? 'missing' : 'offline', file)
  })
  // A server that answers every address with the page itself has no such file.
  if (!answer.ok || answer.headers.get('content-type')?.startsWith('text/html'))
    throw new Trouble('missing', file)
  return answer
}

async function counted(answer: Response, file: string, progress: Progress): Promise<string> {
  const total = answer.headers.has('content-encoding')
    ? 0
    : Number(answer.headers.get('content-length') ?? 0)
  if (!answer.body) return answer.text()
  const reader = answer.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let loaded = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    loaded += value.byteLength
    text += decoder.decode(value, { stream: true })
    progress(file, loaded, total)
  }
}
