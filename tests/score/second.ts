import { homeOf } from '../../src/extract/stance/homes.ts'
import type { ActorId } from '../../src/model/ids.ts'
import type { AnnotatedArticle } from './examples.ts'
import { logistic } from './logistic.ts'
import { train, type Decision, type Model } from './learn.ts'

export type Numbers = Record<string, number>
const logit = (p: number): number => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p))

/** What the whole article says of each triple, given how sure the first stage is of each of its sentences. */
export function articleFeatures(article: AnnotatedArticle, groups: ReadonlyMap<string, number>): Map<string, Numbers> {
  const byTriple = new Map<string, number[]>()
  for (const [group, p] of groups) {
    const triple = group.slice(0, group.lastIndexOf(' '))
    byTriple.set(triple, [...(byTriple.get(triple) ?? []), p])
  }
  const any = (triple: string): number => 1 - (byTriple.get(triple) ?? []).reduce((m, p) => m * (1 - p), 1)
  const bySource = new Map<string, number>(), byTarget = new Map<string, number>()
  for (const triple of byTriple.keys()) {
    const [s, sign, t] = triple.split(' ')
    bySource.set(`${s} ${sign}`, (bySource.get(`${s} ${sign}`) ?? 0) + any(triple))
    byTarget.set(`${sign} ${t}`, (byTarget.get(`${sign} ${t}`) ?? 0) + any(triple))
  }
  const counts = new Map<string, number>()
  for (const m of article.scene.mentions) counts.set(m.actor, (counts.get(m.actor) ?? 0) + 1)
  const result = new Map<string, Numbers>()
  for (const [triple, ps] of byTriple) {
    ps.sort((a, b) => b - a)
    const [s, sign, t] = triple.split(' ')
    const turned = `${s} ${sign === '+' ? '-' : '+'} ${t}`
    const homeS = homeOf(article.scene, s as ActorId), homeT = homeOf(article.scene, t as ActorId)
    const f: Numbers = {
      one: 1,
      top: logit(ps[0]),
      second: ps[1] === undefined ? 0 : Math.sqrt(ps[1]),
      or: logit(any(triple)),
      sum: Math.min(4, ps.reduce((a, b) => a + b, 0)),
      seen: Math.log(1 + ps.length),
      turned: Math.sqrt(any(turned)),
      stronger: any(turned) > any(triple) ? 1 : 0,
      back: Math.sqrt(any(`${t} ${sign} ${s}`)),
      fromSource: Math.log(1 + Math.max(0, (bySource.get(`${s} ${sign}`) ?? 0) - any(triple))),
      onTarget: Math.log(1 + Math.max(0, (byTarget.get(`${sign} ${t}`) ?? 0) - any(triple))),
      sourceCount: Math.log(1 + (counts.get(s) ?? 0)),
      targetCount: Math.log(1 + (counts.get(t) ?? 0)),
      [`kinds ${article.scene.actors.get(s as ActorId)?.kind[0]}${article.scene.actors.get(t as ActorId)?.kind[0]}${sign}`]: 1,
      homeDoes: homeS && homeS !== s ? Math.sqrt(any(`${homeS} ${sign} ${t}`)) : 0,
      toHome: homeT && homeT !== t ? Math.sqrt(any(`${s} ${sign} ${homeT}`)) : 0,
    }
    if (homeS === t) f.ownState = 1
    if (homeT === s) f.ownSubject = 1
    if (homeS && homeS === homeT) f.sameState = 1
    result.set(triple, f)
  }
  return result
}

export interface Second { decide(article: AnnotatedArticle, model: Model): Decision; weights: Numbers }

export function trainSecond(articles: readonly AnnotatedArticle[], l2: number): Second {
  const folds = 4
  const rows: { f: Numbers; y: number }[] = []
  for (let k = 0; k < folds; k++) {
    const model = train(articles.filter((_, i) => i % folds !== k), l2)
    articles.forEach((a, i) => {
      if (i % folds !== k) return
      for (const [triple, f] of articleFeatures(a, model.groups(a))) rows.push({ f, y: a.gold.has(triple) ? 1 : 0 })
    })
  }
  const w: Numbers = {}, sq: Numbers = {}
  for (let epoch = 0; epoch < 25; epoch++)
    for (let n = 0; n < rows.length; n++) {
      const { f, y } = rows[(n * 7919) % rows.length]
      let z = 0
      for (const k in f) z += (w[k] ?? 0) * f[k]
      const d = logistic(z) - y
      for (const k in f) {
        const g = d * f[k] + 1e-5 * (w[k] ?? 0)
        sq[k] = (sq[k] ?? 1e-2) + g * g
        w[k] = (w[k] ?? 0) - (0.15 * g) / Math.sqrt(sq[k])
      }
    }
  return {
    weights: w,
    decide: (a, model) => {
      const out = new Map<string, number>()
      for (const [triple, f] of articleFeatures(a, model.groups(a))) {
        let z = 0
        for (const k in f) z += (w[k] ?? 0) * f[k]
        out.set(triple, logistic(z))
      }
      return out
    },
  }
}
