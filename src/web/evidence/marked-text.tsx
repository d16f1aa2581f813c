import { Fragment, type ReactNode } from 'react'
import type { Mark } from '../../model/bundle.ts'
import { useSay } from '../i18n/words.ts'
import { segments } from './segments.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly language: string
}

/** A sentence with its actors and cue marked; what a mark means is said in words too, not by colour alone. */
export function MarkedText({ text, marks, language }: Props) {
  const say = useSay()
  return (
    <p className="sentence" dir="auto" lang={language}>
      {segments(text, marks).map((segment) => (
        <Fragment key={segment.start}>
          {segment.marks.reduceRight<ReactNode>(
            (inner, mark) =>
              mark.role === 'quote' ? (
                <q className="said">{inner}</q>
              ) : (
                <mark className={mark.role} title={say(`role.${mark.role}`)}>
                  {inner}
                </mark>
              ),
            segment.text,
          )}
        </Fragment>
      ))}
    </p>
  )
}
