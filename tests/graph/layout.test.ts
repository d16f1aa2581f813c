import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attractionOf, pullOf, type Attraction } from '../../src/graph/attraction.ts'
import { findCommunities } from '../../src/graph/communities.ts'
import type { CountedEdge } from '../../src/graph/edge-row.ts'
import { layOut, type Place } from '../../src/graph/layout.ts'
import type { Relation } from '../../src/model/bundle.ts'
import { actorId, type ActorId } from '../../src/model/ids.ts'
import { DEFAULTS } from '../../src/model/settings.ts'
import type { Sign } from '../../src/model/stance.ts'

const SETTINGS = { ...DEFAULTS, layoutRounds: 200 }

const edge = (
  source: string,
  target: string,
  weight = 1,
  sign: Sign | 0 = 0,
  relation: Relation = 'cooccurrence',
): CountedEdge => ({
  key: `${relation}${sign}:${source}~${target}`,
  relation,
  source: actorId(source),
  target: actorId(target),
  directed: false,
  sign,
  weight,
  articles: 1,
  outlets: 1,
  outletIds: [],
  first: '',
  last: '',
  days: {},
  types: {},
  languages: [],
  confidence: 1,
  roles: [],
})

const drawn = (ids: readonly string[], edges: readonly CountedEdge[]): Attraction =>
  attractionOf(new Map(ids.map((id): [ActorId, number] => [actorId(id), 6])), edges)

const apart = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y)
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`)
const clique = (ids: readonly string[]): CountedEdge[] =>
  ids.flatMap((one, i) => ids.slice(i + 1).map((other) => edge(one, other, 4)))

describe('pullOf', () => {
  it('never lets enemies attract each other more than friends, nor anybody below 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (weight) => {
        const hostile = pullOf({ relation: 'stance', sign: -1, weight })
        const friendly = pullOf({ relation: 'stance', sign: 1, weight })
        expect(hostile).toBeGreaterThanOrEqual(0)
        expect(hostile).toBeLessThan(friendly)
      }),
    )
  })

  it('grows with the evidence', () =>
    expect(pullOf({ relation: 'cooccurrence', sign: 0, weight: 9 })).toBeGreaterThan(
      pullOf({ relation: 'cooccurrence', sign: 0, weight: 2 }),
    ))
})

describe('layOut', () => {
  const [left, right] = [names('a', 6), names('b', 6)]
  const camps = drawn(
    [...left, ...right, 'alone', 'lone'],
    [...clique(left), ...clique(right), edge('a0', 'b0'), edge('a1', 'b1', 50, -1, 'stance')],
  )

  it('gives the same places every time, rounded to two decimals', () => {
    const places = layOut(camps, SETTINGS)
    expect(layOut(camps, SETTINGS)).toEqual(places)
    for (const { x, y } of places.values())
      expect([x, y]).toEqual([Math.round(x * 100) / 100, Math.round(y * 100) / 100])
  })

  it('gives other places with another seed', () =>
    expect(layOut(camps, { ...SETTINGS, layoutSeed: 1 })).not.toEqual(layOut(camps, SETTINGS)))

  it('puts those who are drawn together nearer to each other than to others', () => {
    const places = layOut(camps, SETTINGS)
    const at = (id: string): Place => places.get(id) as Place
    expect(apart(at('a1'), at('a2'))).toBeLessThan(apart(at('a1'), at('b1')))
  })

  it('puts those without an edge outside the rest', () => {
    const places = layOut(camps, SETTINGS)
    const distance = (id: string): number => apart(places.get(id) as Place, { x: 0, y: 0 })
    const farthest = Math.max(...[...left, ...right].map(distance))
    expect(Math.min(distance('alone'), distance('lone'))).toBeGreaterThan(farthest)
  })

  it('lets no two nodes overlap', () => {
    const ids = names('n', 40)
    const ring = drawn(
      [...ids, ...names('lone', 20)],
      ids
        .map((id, i) => edge(id, ids[(i * 7 + 1) % 40]))
        .filter((one) => one.source !== one.target),
    )
    const places = [...layOut(ring, SETTINGS).values()]
    const least = Math.min(
      ...places.flatMap((one, i) => places.slice(i + 1).map((other) => apart(one, other))),
    )
    expect(least).toBeGreaterThan(12)
  })

  it.each([0, 1, 2, 3])('places %i nodes without an edge', (count) => {
    const places = layOut(drawn(names('n', count), []), SETTINGS)
    expect([...places.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
      true,
    )
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
  })
})

describe('findCommunities', () => {
  it('numbers communities from 0 by falling size', () => {
    const [small, large] = [names('a', 3), names('b', 5)]
    const found = findCommunities(
      drawn([...small, ...large, 'c'], [...clique(small), ...clique(large)]),
    )
    expect(large.map((id) => found.get(id))).toEqual([0, 0, 0, 0, 0])
    expect(small.map((id) => found.get(id))).toEqual([1, 1, 1])
    expect(found.get('c')).toBe(2)
  })

  it('puts enemies who share nothing else into two', () => {
    const found = findCommunities(drawn(['a', 'b'], [edge('a', 'b', 9, -1, 'stance')]))
    expect(found.get('a')).not.toBe(found.get('b'))
  })
})
