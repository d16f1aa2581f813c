export const VERDICTS = ['confirm', 'wrong', 'unsure'] as const
/** What a reader says of a sentence: whether it supports the edge it stands behind. */
export type Verdict = (typeof VERDICTS)[number]

/** A reader's word on one sentence of one edge, as the viewer saves it and `build --judgements` replays it. */
export interface SentenceJudgement {
  /** The key of the edge: `stance-:usa>russia`. */
  readonly edge: string
  readonly article: string
  /** Where the sentence began in the article's text when it was judged. */
  readonly start: number
  /** The sentence judged: it is found by its words, wherever in the article they stand now. */
  readonly exact: string
  readonly verdict: Verdict
}
