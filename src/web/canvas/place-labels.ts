/** A name that wants a place beside its actor; coordinates and sizes in pixels. */
export interface Wish {
  readonly id: string
  readonly x: number
  readonly y: number
  /** Radius of the actor's form. */
  readonly radius: number
  readonly width: number
  readonly height: number
  /** A name that is drawn even where it hides another. */
  readonly must: boolean
}
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export interface PlacedLabel {
  readonly id: string
  readonly left: number
  readonly top: number
}

const GAP = 3
const CELL = 96

/**
 * Places names so that none covers another: each tries right, left, below, above of its actor and is left out
 * where nothing is free. Wishes come best first. Forms of actors and `obstacles` are kept clear too.
 */
export function placeLabels(
  wishes: readonly Wish[],
  most: number,
  bounds: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const forms = grid()
  const names = grid()
  obstacles.forEach((box, i) => names.add(box, `obstacle ${i}`))
  for (const wish of wishes.slice(0, 2 * most)) forms.add(disc(wish), wish.id)
  const placed: PlacedLabel[] = []
  wishes.forEach((wish, rank) => {
    if ((placed.length >= most && !wish.must) || outside(wish, bounds)) return
    const places = candidates(wish).filter((box) => wish.must || within(box, bounds))
    const readable = places.filter((box) => !names.hits(box, wish.id))
    const box =
      readable.find((place) => within(place, bounds) && !forms.hits(place, wish.id)) ??
      // In a crowd the names of the great may cover the forms of the small.
      (rank < most / 4 ? readable[0] : undefined) ??
      (wish.must ? places[0] : undefined)
    if (!box) return
    names.add(box, `name ${wish.id}`)
    placed.push({ id: wish.id, left: box.left, top: box.top })
  })
  return placed
}

const disc = ({ x, y, radius }: Wish): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

const outside = ({ x, y }: Wish, bounds: Box): boolean =>
  x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom

const within = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom

function candidates({ x, y, radius, width, height }: Wish): Box[] {
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  })
  const middle = y - height / 2
  return [
    at(x + radius + GAP, middle),
    at(x - width / 2, y + radius + GAP),
    at(x - radius - GAP - width, middle),
    at(x - width / 2, y - radius - GAP - height),
  ]
}

/** Boxes by the cells they touch. */
function grid() {
  const cells = new Map<string, { box: Box; owner: string }[]>()
  const each = (box: Box, visit: (cell: string) => void) => {
    for (let i = Math.floor(box.left / CELL); i <= Math.floor(box.right / CELL); i++)
      for (let j = Math.floor(box.top / CELL); j <= Math.floor(box.bottom / CELL); j++)
        visit(`${i} ${j}`)
  }
  return {
    add: (box: Box, owner: string) =>
      each(box, (cell) => {
        const row = cells.get(cell)
        if (row) row.push({ box, owner })
        else cells.set(cell, [{ box, owner }])
      }),
    hits: (box: Box, owner: string): boolean => {
      let hit = false
      each(box, (cell) => {
        hit ||= (cells.get(cell) ?? []).some(
          (other) => other.owner !== owner && meet(box, other.box),
        )
      })
      return hit
    },
  }
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
