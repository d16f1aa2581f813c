import { describe, expect, it } from 'vitest'
import { chooseActor, filterBy, pin } from '../../src/web/state/moves.ts'
import { fromViewFile, toViewFile } from '../../src/web/state/view-file.ts'
import { START } from '../../src/web/state/view.ts'

describe('a view file', () => {
  it('brings a view back that no link could carry', () => {
    const many = Array.from({ length: 200 }, (_, i) => pin(`actor-${i}`, i + 1, -i - 1))
    const moves = [chooseActor('putin'), filterBy({ countries: ['usa'], minSure: 0.5 }), ...many]
    const view = moves.reduce((now, move) => move(now), START)
    expect(fromViewFile(toViewFile(view, 'Sample'))).toEqual(view)
  })
  it.each([
    '',
    'null',
    '{}',
    '[1]',
    '{"kind":"other","address":"#/table"}',
    '{"kind":"dramatis-view"}',
  ])('is not “%s”', (text) => expect(fromViewFile(text)).toBeNull())
})
