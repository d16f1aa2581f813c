import { fold } from '../lib/fold.ts'
import type { ExplanationFile, RefusedForm } from '../model/explanation.ts'
import { count, phraseReasons } from './phrase.ts'

/** Why a form was taken for no actor; empty where the articles have no such form. */
export function explainRefused(words: string, explanation: ExplanationFile): string[] {
  const wanted = fold(words.trim())
  const forms = explanation.refused.filter(({ form }) => fold(form) === wanted)
  return forms.length > 0
    ? [
        `No actor is called ${words}. The articles have it, but it was refused:`,
        ...forms.flatMap(refusedLines),
      ]
    : []
}

export const refusedLines = ({ form, kind, times, example, reasons }: RefusedForm): string[] => [
  `  ${form} as a ${kind}, ${count(times, 'time')}: …${example.around}…  ${example.article} @${example.start}`,
  `    ${phraseReasons(reasons)}`,
]
