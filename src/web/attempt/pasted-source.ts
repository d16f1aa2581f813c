import { hash } from '../../lib/hash.ts'
import type { Source } from '../../read/read-source.ts'

/** Pasted words as a file: what `build` makes of a text file is made of them. */
export const pastedSource = (text: string): Source => ({
  name: `pasted-${hash(text).toString(36)}.txt`,
  bytes: new TextEncoder().encode(text),
})
