import { createContext, useContext } from 'react'
import type { Language } from '../../model/article.ts'
import type { Dataset } from '../bundle/dataset.ts'
import type { Palette, Theme } from '../canvas/palette.ts'
import type { Visible } from '../filter/visible.ts'

/** What every part of the page reads: the facts, what of them is shown, and how things are called. */
export interface PageFacts {
  readonly data: Dataset
  readonly visible: Visible
  /** Relations behind what is picked on the sources page, by key. */
  readonly picked: ReadonlySet<string>
  readonly language: Language
  readonly theme: Theme
  readonly palette: Palette
  readonly name: (id: string) => string
}

export const PageContext = createContext<PageFacts | null>(null)

export function usePage(): PageFacts {
  const facts = useContext(PageContext)
  if (facts === null) throw new Error('no page above this component')
  return facts
}
