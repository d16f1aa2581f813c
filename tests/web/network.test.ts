import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/web/canvas/drawing.ts'
import { headOf, programOf } from '../../src/web/canvas/edge-name.ts'
import { focusOf } from '../../src/web/canvas/focus.ts'
import { PALETTES } from '../../src/web/canvas/palette.ts'
import { placeLabels, type Wish } from '../../src/web/canvas/place-labels.ts'
import { edgeReducer, nodeReducer } from '../../src/web/canvas/reducers.ts'
import { nextIn } from '../../src/web/canvas/use-walk.ts'
import { visibleOf } from '../../src/web/filter/visible.ts'
import { curvatures } from '../../src/web/network/curvature.ts'
import { actorsOf, pathsBetween } from '../../src/web/network/paths.ts'
import { sizingOf } from '../../src/web/network/sizes.ts'
import { START, type SizeBy } from '../../src/web/state/view.ts'
import { aDataset, anEdge, aNode } from './facts.ts'

const palette = PALETTES.light
const draw = (data: ReturnType<typeof aDataset>, more = {}) =>
  drawingOf(data, visibleOf(data, START), { ...START, ...more }, palette, (id) => id)

describe('curvatures', () => {
  it('leaves a lone relation straight', () => {
    expect([...curvatures([anEdge('stance-:a>b')]).values()]).toEqual([0])
  })
  it('spreads parallels evenly, whichever way they point', () => {
    const bends = curvatures([anEdge('stance-:a>b'), anEdge('stance+:b>a'), anEdge('citation:a>b')])
    // Seen from a, so that both directions are on one scale.
    const sides = [
      bends.get('citation:a>b')!,
      -bends.get('stance+:b>a')!,
      bends.get('stance-:a>b')!,
    ]
    expect(sides[1] - sides[0]).toBeCloseTo(sides[2] - sides[1])
    expect(sides[0] + sides[1] + sides[2]).toBeCloseTo(0)
    expect(new Set(sides).size).toBe(3)
  })
  it('does not remember a relation that is gone', () => {
    const one = anEdge('stance-:a>b')
    curvatures([one, anEdge('stance+:a>b')])
    expect(curvatures([one]).get(one.key)).toBe(0)
  })
})

describe('drawingOf', () => {
  const data = aDataset([
    anEdge('stance-:a>b', { outlets: 8 }),
    anEdge('stance+:b>c'),
    anEdge('stance+:c>b'),
  ])
  it('never hands Sigma a type of our own nor a negative size', () => {
    const { nodes, edges } = draw(data)
    expect(nodes.every((node) => !('type' in node) && node.size > 0)).toBe(true)
    expect(edges.every((edge) => edge.size > 0)).toBe(true)
  })
  it('tells the sign by program as well as by colour', () => {
    const programs = draw(data).edges.map(
      (edge) => `${edge.kind} ${programOf(edge)} ${headOf(edge)}`,
    )
    expect(programs).toEqual([
      'pos curved-arrow arrow',
      'pos curved-arrow arrow',
      'neg straight bar',
    ])
  })
  it('draws a relation wider the more independent outlets tell it', () => {
    const [weak, , strong] = draw(data).edges
    expect(strong.size).toBeGreaterThan(weak.size)
  })
  it('puts a pinned actor where it was put', () => {
    const [node] = draw(data, { pins: { b: [7, 8] } }).nodes.filter(({ id }) => id === 'b')
    expect([node.x, node.y]).toEqual([7, 8])
  })
})

describe('sizingOf', () => {
  const data = aDataset(
    [
      anEdge('citation:a>b', { weight: 8 }),
      anEdge('stance-:a>c', { weight: 2 }),
      anEdge('stance+:b>c', { weight: 1 }),
    ],
    [
      aNode('a', { size: 12, mentions: 4 }),
      aNode('b', { size: 6, mentions: 16 }),
      aNode('c', { size: 4, mentions: 0 }),
    ],
  )
  const radii = (by: SizeBy) => {
    const { radiusOf, most } = sizingOf(data, by)
    return [...data.nodes.map(radiusOf), most]
  }
  it.each<[SizeBy, number[]]>([
    ['reach', [12, 6, 4, 0]],
    ['mentions', [7.5, 12, 3, 16]],
    ['cited', [3, 12, 3, 8]],
    ['stances', [3, 3, 12, 3]],
  ])('draws actors by %s, none larger than the places leave room for', (by, expected) => {
    const ids = data.nodes.map(({ id }) => id)
    const byId = Object.fromEntries(radii(by).map((radius, i) => [ids[i] ?? 'most', radius]))
    expect([byId.a, byId.b, byId.c, byId.most]).toEqual(expected)
  })
})

describe('focusOf', () => {
  const drawing = draw(aDataset([anEdge('stance-:a>b'), anEdge('stance+:b>c')]))
  it('is null while nothing is looked at, so that no reducer runs', () => {
    expect(focusOf(drawing, [], '')).toBeNull()
  })
  it('keeps an actor’s neighbours and lets the rest go pale', () => {
    const focus = focusOf(drawing, ['a'], '')!
    expect([...focus.nodes].sort()).toEqual(['a', 'b'])
    expect(nodeReducer(focus, palette)('c', { color: '#000' }).color).toBe(palette.paleNode)
    expect(nodeReducer(focus, palette)('b', { color: '#000' }).color).toBe('#000')
    expect(edgeReducer(focus, palette)('stance+:b>c', {}).color).toBe(palette.paleEdge)
  })
  it('keeps only the ends of a chosen relation', () => {
    expect([...focusOf(drawing, ['a'], 'stance+:b>c')!.nodes].sort()).toEqual(['a', 'b', 'c'])
    expect([...focusOf(drawing, ['a'], 'stance+:b>c')!.edges]).toEqual(['stance+:b>c'])
  })
})

describe('pathsBetween', () => {
  const edges = ['stance-:a>b', 'stance+:b>c', 'citation:d>c', 'stance+:a>d', 'stance+:e>f'].map(
    (key) => anEdge(key),
  )
  it('finds the shortest chains whichever way the relations point', () => {
    const paths = pathsBetween(edges, 'a', 'c')
    expect(paths.map((path) => actorsOf(path, 'a'))).toEqual([
      ['a', 'd', 'c'],
      ['a', 'b', 'c'],
    ])
  })
  it('puts the path whose weakest step is strongest first', () => {
    const strong = edges.map((edge) => (/a>b|b>c/.test(edge.key) ? { ...edge, outlets: 4 } : edge))
    expect(actorsOf(pathsBetween(strong, 'a', 'c')[0], 'a')).toEqual(['a', 'b', 'c'])
  })
  it('finds none where there is none within three steps', () => {
    expect(pathsBetween(edges, 'a', 'f')).toEqual([])
  })
  it('passes no actor twice', () => {
    const ring = ['stance-:a>b', 'stance-:b>a', 'stance-:b>c', 'stance-:c>d'].map((key) =>
      anEdge(key),
    )
    for (const path of pathsBetween(ring, 'a', 'd'))
      expect(new Set(actorsOf(path, 'a')).size).toBe(path.length + 1)
  })
})

describe('placeLabels', () => {
  const bounds = { left: 0, top: 0, right: 500, bottom: 500 }
  const wish = (id: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
    id,
    x,
    y,
    radius: 6,
    width: 60,
    height: 14,
    must: false,
    ...more,
  })
  it('never lets two names overlap', () => {
    const wishes = Array.from({ length: 80 }, (_, i) =>
      wish(`n${i}`, (i * 37) % 480, (i * 91) % 480),
    )
    const boxes = placeLabels(wishes, 80, bounds)
    expect(boxes.length).toBeGreaterThan(20)
    for (const one of boxes)
      for (const other of boxes)
        if (one !== other)
          expect(
            one.left < other.left + 60 &&
              other.left < one.left + 60 &&
              one.top < other.top + 14 &&
              other.top < one.top + 14,
          ).toBe(false)
  })
  it('keeps names inside the picture', () => {
    const [box] = placeLabels([wish('edge', 490, 100)], 1, bounds)
    expect(box.left + 60).toBeLessThanOrEqual(500)
  })
  it('writes a chosen actor’s name even in a crowd', () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      wish(`n${i}`, 200 + (i % 8) * 9, 200 + Math.floor(i / 8) * 9),
    )
    const chosen = wish('chosen', 220, 220, { must: true })
    expect(placeLabels([chosen, ...crowd], 3, bounds).map(({ id }) => id)).toContain('chosen')
  })
})

describe('nextIn', () => {
  const at = (id: string, x: number, y: number) => aNode(id, { x, y })
  const data = aDataset(
    [anEdge('stance-:m>e'), anEdge('stance-:m>n')],
    [at('m', 0, 0), at('e', 5, 1), at('n', 0, 5), at('near', 1, 0)],
  )
  it('walks to the neighbour in that direction, past nearer strangers', () => {
    const drawing = draw(data)
    const middle = drawing.nodes.find(({ id }) => id === 'm')!
    expect(nextIn(drawing, middle, [1, 0])?.id).toBe('e')
    expect(nextIn(drawing, middle, [0, 1])?.id).toBe('n')
    expect(nextIn(drawing, middle, [0, -1])).toBeNull()
  })
})
