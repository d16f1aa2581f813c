/** What the command ends with; `--help` says the same. */
export const EXIT = {
  /** All went well. */
  well: 0,
  /** Nothing usable came of it. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** A result was built, but some of the input could not be read. */
  partly: 3,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The world's mistake that ends a command: told in a sentence, never with a stack trace. */
export class Trouble extends Error {
  readonly exit: ExitCode

  constructor(says: string, exit: ExitCode = EXIT.failed) {
    super(says)
    this.name = 'Trouble'
    this.exit = exit
  }
}
