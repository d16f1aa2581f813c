/** What is picked of the lists: any of outlet, agency and speaker; empty is any. */
export interface Picked {
  readonly outlet: string
  readonly via: string | null
  readonly speaker: string
}

export const NOTHING: Picked = { outlet: '', via: null, speaker: '' }
