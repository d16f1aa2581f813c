import type { Sort, View } from './view.ts'
import {
  FILTERS,
  FORMAT,
  KINDS,
  LISTS,
  NOTHING_PICKED,
  PAGES,
  SENTENCE_GROUPS,
  SIZES,
  SOURCE_ORDERS,
  START,
  TYPES,
} from './view.ts'

/** Version of the address; a reader of an older link is told what could not be kept. */
export const ADDRESS_VERSION = '1'

const JOIN = ','
/** Stands for any agency: the empty word is the outlet itself. */
const ANY = '*'
const word = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%2C/g, ',')
    .replace(/%3E/g, '>')
    .replace(/%3A/g, ':')
    .replace(/%2B/g, '+')
    .replace(/%40/g, '@')
const list = (all: readonly (string | number)[]): string =>
  all.map((one) => String(one).replace(/%/g, '%25').replace(/,/g, '%2C')).join(JOIN)
const round = (x: number): number => Math.round(x * 10_000) / 10_000

/** The view as a readable hash, defaults left out: `#/actors?n=putin&rel=neg`. */
export function toAddress(view: View): string {
  const said: [string, string][] = []
  const say = (key: string, value: string, usual: string) => {
    if (value !== usual) said.push([key, value])
  }
  const { filters, format } = view
  say('lang', view.language, '')
  say('theme', view.theme, '')
  say('embed', view.embed ? '1' : '', '')
  say('id', view.page === 'article' ? view.article : '', '')
  say('at', view.page === 'article' ? String(view.at) : '-1', '-1')
  say('n', list(view.nodes), '')
  say('r', view.edge, '')
  say('rel', list(filters.relations), list(FILTERS.relations))
  say('type', list(filters.types), list(FILTERS.types))
  say('out', list(filters.outlets), '')
  say('cm', list(filters.communities), '')
  say('cty', list(filters.countries), '')
  say('lg', list(filters.languages), '')
  say('t', filters.from || filters.to ? `${filters.from}..${filters.to}` : '', '')
  say('src', String(filters.minOutlets), '1')
  say('sure', String(filters.minSure), '0')
  say('scope', filters.scope, FILTERS.scope)
  say('grp', filters.groups, FILTERS.groups)
  say('x', list(view.expanded), '')
  say('hide', list(view.hidden), '')
  say(
    'pin',
    list(Object.entries(view.pins).map(([id, [x, y]]) => `${id}@${round(x)}@${round(y)}`)),
    '',
  )
  say('col', format.colour, FORMAT.colour)
  say('size', format.size, FORMAT.size)
  say('lab', String(format.labels), String(FORMAT.labels))
  say('curve', format.curves, FORMAT.curves)
  say('tab', view.table, START.table)
  say('asort', list(view.lists.actors.map(sortWord)), '')
  say('rsort', list(view.lists.relations.map(sortWord)), '')
  say('ord', view.lists.sources, LISTS.sources)
  say('by', view.lists.sentences, LISTS.sentences)
  say('mx', view.matrix ? '1' : '', '')
  say('who', view.speakers, START.speakers)
  const { outlet, via, speaker } = view.picked
  say('pick', list([outlet, via ?? ANY, speaker]), list(['', ANY, '']))
  const { by, a, b } = view.compare
  say('cmp', a || b || by !== START.compare.by ? list([by, a, b]) : '', '')
  say(
    'cam',
    view.camera ? list([view.camera.x, view.camera.y, view.camera.ratio].map(round)) : '',
    '',
  )
  const query = [['v', ADDRESS_VERSION], ...said].map(([key, value]) => `${key}=${word(value)}`)
  return `#/${view.page}${said.length > 0 ? `?${query.join('&')}` : ''}`
}

/** The view an address speaks of. What it does not say, or says in words nobody knows, is as at the start. */
export function fromAddress(hash: string): View {
  const [path, query = ''] = hash.replace(/^#?\/?/, '').split('?')
  const said = new Map(query.split('&').map((pair) => split(pair)))
  const get = (key: string): string => said.get(key) ?? ''
  const among = <T extends string>(key: string, known: readonly T[], usual: T): T =>
    known.find((one) => one === get(key)) ?? usual
  const several = <T extends string>(key: string, known: readonly T[], usual: readonly T[]) =>
    said.has(key) ? known.filter((one) => items(get(key)).includes(one)) : usual
  const [from = '', to = ''] = get('t').split('..')
  const [by = '', a = '', b = ''] = items(get('cmp'), true)
  const [outlet = '', via = ANY, speaker = ''] = items(get('pick'), true)
  return {
    page: PAGES.find((page) => page === path) ?? START.page,
    filters: {
      relations: several('rel', KINDS, FILTERS.relations),
      types: several('type', TYPES, FILTERS.types),
      outlets: items(get('out')),
      communities: items(get('cm')).map(Number).filter(Number.isInteger),
      countries: items(get('cty')),
      languages: items(get('lg')),
      from: day(from),
      to: day(to),
      minOutlets: Math.max(1, Math.floor(Number(get('src'))) || 1),
      minSure: Math.min(1, Math.max(0, Number(get('sure')) || 0)),
      scope: among('scope', ['backbone', 'all'] as const, FILTERS.scope),
      groups: among('grp', ['all', 'large'] as const, FILTERS.groups),
    },
    format: {
      colour: among('col', ['type', 'community', 'stance'] as const, FORMAT.colour),
      size: among('size', SIZES, FORMAT.size),
      labels: said.has('lab') ? Math.min(4, Math.max(0, Number(get('lab')) || 0)) : FORMAT.labels,
      curves: among('curve', ['auto', 'always', 'never'] as const, FORMAT.curves),
    },
    nodes: items(get('n')).slice(-2),
    edge: get('r'),
    expanded: items(get('x')),
    hidden: items(get('hide')),
    pins: pins(get('pin')),
    camera: camera(get('cam')),
    article: get('id'),
    at: said.has('at') ? Number(get('at')) : -1,
    table: among('tab', ['actors', 'relations'] as const, START.table),
    lists: {
      actors: items(get('asort')).flatMap(sortOf),
      relations: items(get('rsort')).flatMap(sortOf),
      sources: among('ord', SOURCE_ORDERS, LISTS.sources),
      sentences: among('by', SENTENCE_GROUPS, LISTS.sentences),
    },
    matrix: get('mx') === '1',
    speakers: among('who', ['analyst', 'official', 'institution', 'all'] as const, START.speakers),
    picked: said.has('pick') ? { outlet, via: via === ANY ? null : via, speaker } : NOTHING_PICKED,
    compare: { by: by === 'period' ? 'period' : 'outlet', a, b },
    embed: get('embed') === '1',
    language: among('lang', ['', 'zh-Hans', 'zh-Hant', 'en'] as const, ''),
    theme: among('theme', ['', 'light', 'dark'] as const, ''),
  }
}

const split = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), decoded(pair.slice(at + 1))]
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return '' // a link cut off in the middle of a character
  }
}
const items = (text: string, keepEmpty = false): string[] =>
  text
    .split(JOIN)
    .map((one) => one.replace(/%2C/g, ',').replace(/%25/g, '%'))
    .filter((one) => keepEmpty || one !== '')
/** `mentions:down`. */
const sortWord = ({ column, down }: Sort): string => `${column}:${down ? 'down' : 'up'}`
const sortOf = (text: string): Sort[] => {
  const [, column, way] = /^(\w+):(up|down)$/.exec(text) ?? []
  return column ? [{ column, down: way === 'down' }] : []
}
const day = (text: string): string => (/^\d{4}(-\d\d){0,2}$/.test(text) ? text : '')
const camera = (text: string): View['camera'] => {
  const [x, y, ratio] = items(text).map(Number)
  return Number.isFinite(x) && Number.isFinite(y) && ratio > 0 ? { x, y, ratio } : null
}
const pins = (text: string): View['pins'] =>
  Object.fromEntries(
    items(text)
      .map((one) => one.split('@'))
      .filter(
        ([, x, y]) => Number.isFinite(Number(x ?? 'no')) && Number.isFinite(Number(y ?? 'no')),
      )
      .map(([id, x, y]) => [id, [Number(x), Number(y)] as const]),
  )
