/** What can be wrong with a bundle; the page says it in the reader's language. */
export type TroubleCode = 'missing' | 'unreadable' | 'damaged' | 'old' | 'offline'

/** A bundle that cannot be shown: which file, and which field of it. */
export class Trouble extends Error {
  readonly code: TroubleCode
  readonly file: string
  readonly field: string
  constructor(code: TroubleCode, file: string, field = '') {
    super(`${file}: ${code}${field ? ` at ${field}` : ''}`)
    this.code = code
    this.file = file
    this.field = field
  }
}
