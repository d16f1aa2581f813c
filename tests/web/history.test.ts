import { describe, expect, it } from 'vitest'
import { begin, redo, step, undo } from '../../src/web/state/history.ts'
import {
  alsoActor,
  chooseActor,
  chooseEdge,
  expand,
  hide,
  letGo,
  toggled,
} from '../../src/web/state/moves.ts'
import { START } from '../../src/web/state/view.ts'

const putin = chooseActor('putin')(START)

describe('history', () => {
  it('goes back and forth over the steps taken', () => {
    const walked = step(begin(START), putin, true)
    expect(undo(walked).present).toBe(START)
    expect(redo(undo(walked)).present).toBe(putin)
    expect(undo(begin(START)).present).toBe(START)
  })
  it('does not stop at a camera that only drifted', () => {
    const drifted = step(
      step(begin(START), putin, true),
      { ...putin, camera: { x: 0, y: 0, ratio: 2 } },
      false,
    )
    expect(undo(drifted).present).toBe(START)
  })
  it('forgets what was undone once another step is taken', () => {
    const other = step(undo(step(begin(START), putin, true)), chooseActor('usa')(START), true)
    expect(redo(other)).toBe(other)
  })
})

describe('moves', () => {
  it('choose one actor and let go of the rest', () => {
    expect(chooseActor('usa')(chooseEdge('stance-:a>b')(putin))).toMatchObject({
      nodes: ['usa'],
      edge: '',
    })
  })
  it('join at most two actors', () => {
    const three = alsoActor('c')(alsoActor('b')(putin))
    expect(three.nodes).toEqual(['b', 'c'])
    expect(alsoActor('b')(three).nodes).toEqual(['c'])
  })
  it('let go of the relation before the actor', () => {
    const both = chooseEdge('stance-:a>b')(putin)
    expect(letGo(both)).toEqual(putin)
    expect(letGo(putin)).toEqual(START)
  })
  it('let go of what is picked among the sources last, and there first', () => {
    const picked = { ...putin, picked: { outlet: 'rfi', via: null, speaker: '' } }
    expect(letGo(letGo(picked))).toEqual(START)
    expect(letGo({ ...picked, page: 'sources' })).toEqual({ ...putin, page: 'sources' })
  })
  it('take back what they did when made twice', () => {
    expect(expand('usa')(expand('usa')(START))).toEqual(START)
    expect(hide('usa')(hide('usa')(START))).toEqual(START)
    expect(toggled(toggled([1, 2], 3), 3)).toEqual([1, 2])
  })
  it('take a hidden actor out of the choice', () => {
    expect(hide('putin')(putin).nodes).toEqual([])
  })
})
