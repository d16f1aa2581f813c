import { describe, expect, it } from 'vitest'
import { sharedRuns } from './shared-run.ts'

describe('sharedRuns', () => {
  it('finds a run through blanks and punctuation', () => {
    expect(sharedRuns('他说，“天气很好”。', '她说：天气 很好', [], 4)).toEqual([
      { words: '说天气很好', own: 5 },
    ])
  })

  it('counts neither names nor dates as words of its own', () => {
    expect(sharedRuns('外长张三9月3日说', '外长张三9月3日来', ['外长', '张三'], 4)).toEqual([
      { words: '外长张三9月3日', own: 0 },
    ])
  })

  it('ends a run with the line', () => {
    expect(sharedRuns('今天天晴\n明天下雨', '今天天晴明天下雨', [], 5)).toEqual([])
  })

  it('leaves short runs alone', () => {
    expect(sharedRuns('今天天晴', '昨天天晴', [], 4)).toEqual([])
  })
})
