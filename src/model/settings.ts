/** Every number that changes an answer, with its reason. Resolved once in `cli` or `web`, passed down, written into the bundle. */
export const DEFAULTS = {
  /**
   * A stance below this confidence makes no edge. Confidences are calibrated (a quarter of those at 0.25 are right); here about as many
   * edges are wrong as are missing, and F1 is best: `npm run fit`, five-fold.
   */
  stanceAt: 0.25,
  /** Articles with so much of their text in common (share of 8-unit shingles) are copies of one; an outlet's own lead and cuts stay within it. */
  copyAt: 0.8,
  /** A sentence of so many units that stands in two articles was copied, whatever the rest of them says. */
  copiedSentence: 24,
  /** Seed of every layout; positions must not change between two runs. */
  layoutSeed: 20230914,
  /** ForceAtlas2 rounds; more moved no node of the sample corpus by a visible distance. */
  layoutRounds: 600,
  /** The viewer opens on this many actors at most: what one screen can label. */
  backboneActors: 150,
  /** … and this many relations at most. */
  backboneRelations: 400,
}
export type Settings = Readonly<typeof DEFAULTS>
