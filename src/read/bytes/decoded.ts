/** The text that bytes stand for and how that was known. */
export interface Decoded {
  readonly text: string
  /** WHATWG name of the encoding. */
  readonly encoding: string
  /** `guessed`: by the letters it yields; `damaged`: some bytes are not of it and stand as U+FFFD. */
  readonly trust: 'sure' | 'guessed' | 'damaged'
}
