const strict = new TextDecoder('utf-8', { fatal: true })

/** The same where there is no `Buffer`: one article at a time needs no speed. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}
