import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'

/** What stands at a path: a file with its size in bytes, a folder with the names in it, or why neither can be said. */
export type Place =
  | { readonly kind: 'file'; readonly real: string; readonly size: number }
  | { readonly kind: 'folder'; readonly real: string; readonly names: readonly string[] }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Looks at a path; links are followed. */
export function placeAt(path: string): Place {
  try {
    const real = realpathSync(path)
    const stats = statSync(real)
    if (stats.isDirectory()) return { kind: 'folder', real, names: readdirSync(real) }
    if (stats.isFile()) return { kind: 'file', real, size: stats.size }
    return { kind: 'unreadable', why: 'it is neither a file nor a folder' }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', why: message }
  }
}

/** The bytes of a file, or why they cannot be read. */
export function bytesOf(path: string): Uint8Array | { readonly why: string } {
  try {
    return readFileSync(path)
  } catch (error) {
    return { why: (error as Error).message }
  }
}

const NEWLINE = 10

/** The bytes of a file of lines, in parts of about `size` bytes that end with a line; at last why it could not be read further, if so. */
export function* linesOf(
  path: string,
  size: number,
): Generator<Uint8Array | { readonly why: string }> {
  let rest: Uint8Array = new Uint8Array()
  for (let from = 0; ;) {
    const part = partOf(path, from, size)
    if (!(part instanceof Uint8Array)) return yield part
    if (part.length === 0) break
    from += part.length
    const bytes = Buffer.concat([rest, part])
    const end = bytes.lastIndexOf(NEWLINE) + 1
    if (end > 0) yield bytes.subarray(0, end)
    rest = bytes.subarray(end)
  }
  if (rest.length) yield rest
}

function partOf(path: string, from: number, size: number): Uint8Array | { readonly why: string } {
  try {
    const file = openSync(path, 'r')
    try {
      const part = Buffer.allocUnsafe(size)
      return part.subarray(0, readSync(file, part, 0, size, from))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { why: (error as Error).message }
  }
}

/** All the bytes of standard input. */
export async function standardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
