/** Every number that changes an answer, with its reason. Resolved once in `cli` or `web`, passed down, written into the bundle. */
export const DEFAULTS = {
  /** A stance below this confidence makes no edge; fitted on the annotated articles by `npm run fit`. */
  stanceAt: 0.5,
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
