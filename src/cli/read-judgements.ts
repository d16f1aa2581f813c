import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { VERDICTS, type SentenceJudgement } from '../model/verdict.ts'
import { EXIT, Trouble } from './trouble.ts'

const SAVED = z.object({
  version: z.literal(1),
  judgements: z.array(
    z.object({
      edge: z.string(),
      article: z.string(),
      start: z.int(),
      exact: z.string(),
      verdict: z.enum(VERDICTS),
    }),
  ),
})

/** The judgements a reader saved from the viewer. Throws a Trouble that names what is wrong with the file. */
export function readJudgements(file: string): readonly SentenceJudgement[] {
  const checked = SAVED.safeParse(parsed(file))
  if (checked.success) return checked.data.judgements
  const [issue] = checked.error.issues
  throw new Trouble(
    `${file} holds no judgements as the viewer saves them: ${issue.path.join('.') || 'the whole of it'}: ${issue.message}`,
    EXIT.usage,
  )
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Trouble(`${file} cannot be read: ${(error as Error).message}`, EXIT.usage)
  }
}
