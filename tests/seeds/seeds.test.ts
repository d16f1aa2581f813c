import { describe, expect, it } from 'vitest'
import { seedFile, seedIds } from './seed-file.ts'
import { goldOfOriginal, goldOfSeed, original, originalsAreHere } from './seed-gold.ts'
import { sharedRuns } from './shared-run.ts'

const IDS = ['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004']

/** Columns, places and devices: names that no gold file lists, since they are no actors. */
const NAMES = [
  '要闻解说',
  '图像来源',
  '东方航天发射场',
  '符拉迪沃斯托克',
  'Vladivostok',
  '阿穆尔州',
]

/** From this many letters on, a run must be made of names. */
const RUN = 12
/** … but for this many linking characters (的, 与, 告诉). */
const LINKS = 2

const titleAndBody = (id: string): string => {
  const seed = seedFile(id)
  return [seed.title, ...seed.paragraphs].join('\n')
}

describe('seeds', () => {
  it('are five', () => {
    expect(seedIds()).toEqual(IDS)
  })

  it.each(IDS)('%s has the archive form', (id) => {
    const seed = seedFile(id)
    expect(seed.milliseconds).not.toBe('')
    expect(seed.title).not.toBe('')
    expect(URL.canParse(seed.link)).toBe(true)
    expect(seed.rule).toBe('------')
    expect(seed.html.trim()).toMatch(/^<.*>$/s)
  })

  it.each(IDS)('%s has at least 600 characters of body', (id) => {
    expect(seedFile(id).paragraphs.join('').length).toBeGreaterThanOrEqual(600)
  })
})

describe('gold of the seeds', () => {
  it.each(IDS)('%s names only what stands in title or body', (id) => {
    const gold = goldOfSeed(id)
    expect(gold.article).toBe(id)
    const text = titleAndBody(id)
    for (const { names, name } of gold.entities) {
      expect(names).toContain(name)
      for (const each of names) expect(text).toContain(each)
    }
  })

  it.each(IDS)('%s shows each stance and citation in its paragraph', (id) => {
    const { title, paragraphs } = seedFile(id)
    const gold = goldOfSeed(id)
    for (const { paragraph, evidence } of [...gold.stances, ...gold.citations])
      expect(paragraph === -1 ? title : paragraphs[paragraph]).toContain(evidence)
    for (const { anonymous } of gold.citations)
      if (anonymous !== undefined) expect(paragraphs.join('\n')).toContain(anonymous)
  })

  it.each(IDS)('%s refers to actors it lists and says each thing once', (id) => {
    const gold = goldOfSeed(id)
    const ids = gold.entities.map((entity) => entity.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { source, target } of gold.stances) {
      expect(ids).toContain(source)
      expect(ids).toContain(target)
      expect(source).not.toBe(target)
    }
    for (const { speaker, via } of gold.citations)
      for (const each of [speaker, via]) if (each !== null) expect(ids).toContain(each)
    const keys = [
      ...gold.stances.map((s) => `${s.source} ${s.polarity} ${s.target} ${s.paragraph}`),
      ...gold.citations.map((c) => `${c.speaker ?? c.anonymous} ${c.via} ${c.paragraph}`),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

if (!originalsAreHere) console.warn('../shared is missing: seeds are not compared with originals')

describe.skipIf(!originalsAreHere)('seeds beside the originals', () => {
  it.each(IDS)('%s keeps link and time', (id) => {
    const seed = seedFile(id)
    expect(seed.link).toBe(original(id).url)
    expect(Number(seed.milliseconds)).toBe(Date.parse(original(id).date))
  })

  it.each(IDS)('%s shares no run of words with the original', (id) => {
    const { title, paragraphs } = original(id)
    const names = [goldOfOriginal(id), goldOfSeed(id)].flatMap(({ entities }) =>
      entities.flatMap((entity) => [...entity.names, entity.role ?? '']),
    )
    const ours = [titleAndBody(id), ...seedFile(id).captions].join('\n')
    const known = [...names, ...NAMES].filter((name) => name !== '')
    const runs = sharedRuns(ours, [title, ...paragraphs].join('\n'), known, RUN)
    expect(runs.filter(({ own }) => own > LINKS)).toEqual([])
  })

  it.each(IDS)('%s names every actor and every speaker by every name', (id) => {
    const text = titleAndBody(id)
    for (const { names } of goldOfOriginal(id).entities)
      for (const name of names) expect(text).toContain(name)
  })

  it.each(IDS)('%s holds every stance and every cited speaker with the same agency', (id) => {
    const facts = (gold: ReturnType<typeof goldOfSeed>): readonly string[] => [
      ...gold.stances.map((s) => `${s.source} ${s.polarity} ${s.target}`),
      ...gold.citations.map((c) => `${c.speaker ?? 'unnamed'} ${c.kind} ${c.via}`),
    ]
    const kept = new Set(facts(goldOfSeed(id)))
    expect(facts(goldOfOriginal(id)).filter((fact) => !kept.has(fact))).toEqual([])
  })
})
