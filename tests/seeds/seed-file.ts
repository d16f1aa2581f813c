import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SEEDS = new URL('../../seeds/', import.meta.url)

/** The parts of one file of seeds/, read without any room of src, so that the seeds can be judged before the reader is. */
export interface SeedFile {
  readonly id: string
  readonly milliseconds: string
  readonly title: string
  readonly link: string
  readonly rule: string
  readonly html: string
  /** Body paragraphs and subheadings; no caption, credit, byline, date or copyright line. */
  readonly paragraphs: readonly string[]
  /** What stands under pictures and players. */
  readonly captions: readonly string[]
}

export const seedIds = (): readonly string[] =>
  readdirSync(SEEDS)
    .filter((name) => /^seed-\d+\.md$/.test(name))
    .map((name) => name.replace(/\.md$/, ''))
    .sort()

/** Where a file of seeds/ lies on this disk. */
export const seedPath = (name: string): string => fileURLToPath(new URL(name, SEEDS))

export function seedFile(id: string): SeedFile {
  const lines = readFileSync(seedPath(`${id}.md`), 'utf8').split('\n')
  const html = lines.slice(3).join('\n')
  const [, title = '', link = ''] = /^\[(.+)\]\((https:\/\/\S+)\)$/.exec(lines[1] ?? '') ?? []
  return {
    id,
    milliseconds: /^<!--(\d{13})-->$/.exec(lines[0] ?? '')?.[1] ?? '',
    title,
    link,
    rule: lines[2] ?? '',
    html,
    paragraphs: paragraphsOf(html),
    captions: captionsOf(html),
  }
}

/** What a picture or a player brings along is not body text. */
const ASIDES = [
  /<div data-e2e="media-player">.*?<\/noscript><\/div><p>.*?<\/p>/gs,
  /<div data-e2e="image-placeholder">.*?<p role="text">.*?<\/p>/gs,
]

const words = (html: string): string => html.replace(/<[^>]+>/g, '').trim()

const inParagraphs = (html: string): readonly string[] =>
  [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, inner = '']) => inner)

function captionsOf(html: string): readonly string[] {
  const asides = ASIDES.flatMap((aside) => html.match(aside) ?? [])
  const small = [...html.matchAll(/<small[^>]*>(.*?)<\/small>/gs)].map(([, inner = '']) => inner)
  return [...asides.flatMap(inParagraphs), ...small].map(words)
}

function paragraphsOf(html: string): readonly string[] {
  const body = ASIDES.reduce((rest, aside) => rest.replace(aside, ''), html)
  return inParagraphs(body)
    .flatMap((inner) => inner.split('<br /><br />'))
    .map(words)
    .filter((line) => line !== '' && !/^©|补充采访/.test(line))
}
