import type { Scene } from '../../src/extract/scene.ts'
import { actorId } from '../../src/model/ids.ts'
import type { Mention } from '../../src/model/mention.ts'

const CHARS: Readonly<Record<string, string>> = {
  中: 'china',
  美: 'usa',
  俄: 'russia',
  朝: 'north-korea',
  韩: 'south-korea',
  日: 'japan',
  英: 'uk',
  法: 'france',
  德: 'germany',
  印: 'india',
  台: 'taiwan',
  港: 'hong-kong',
  欧: 'eu',
  蒙: 'mongolia',
  伊: 'iran',
  以: 'israel',
  越: 'vietnam',
  澳: 'australia',
  加: 'canada',
  墨: 'mexico',
  乌: 'ukraine',
  菲: 'philippines',
  苏: 'soviet-union',
  叙: 'syria',
  土: 'turkey',
  巴: 'pakistan',
  沙: 'saudi-arabia',
}

/**
 * The scene with the states of compounds (美日韩, 朝俄) and of headlines (美批准对韩军售) as mentions too. Gold files list no
 * one-character names, which the extractor's own mentions have.
 */
export function withCompounds(scene: Scene): Scene {
  const { folded, article } = scene
  const taken = new Uint8Array(folded.length)
  for (const mention of scene.mentions) taken.fill(1, mention.at.start, mention.at.end)
  const stateAt = (at: number): string => {
    const id = taken[at] ? undefined : CHARS[folded[at]]
    return id && scene.actors.has(actorId(id)) ? id : ''
  }
  const found: Mention[] = []
  const add = (start: number, id: string): void => {
    found.push({
      article: article.id,
      at: { start, end: start + 1 },
      surface: article.text[start],
      kind: 'state',
      actor: actorId(id),
      rule: 'compound',
      reasons: [],
    })
  }
  for (let at = 0; at < folded.length; at++) {
    let end = at
    const seen = new Set<string>()
    while (end < folded.length && stateAt(end) && !seen.has(stateAt(end))) seen.add(stateAt(end++))
    const alone =
      end - at === 1 &&
      end < article.title.length &&
      (at === 0 || /[对向与促批斥吁 ,:]/.test(folded[at - 1])) &&
      !/[国方军媒]/.test(folded[end])
    if (end - at > 1 || alone) for (let i = at; i < end; i++) add(i, stateAt(i))
    at = Math.max(at, end - 1)
  }
  return {
    ...scene,
    mentions: [...scene.mentions, ...found].sort((a, b) => a.at.start - b.at.start),
  }
}
