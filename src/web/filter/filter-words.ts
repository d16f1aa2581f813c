import type { PageFacts } from '../frame/page-context.ts'
import { ownName, type Say } from '../i18n/words.ts'
import { FILTERS, type View } from '../state/view.ts'
import type { ViewFilter } from './why-hidden.ts'

/** The filters in force, each in words; `backbone` stands for having left it. */
export function filterWords(
  { filters }: View,
  { name, data }: Pick<PageFacts, 'name' | 'data'>,
  say: Say,
): readonly { readonly reason: ViewFilter; readonly words: string }[] {
  const { relations, types, outlets, communities, countries, languages, from, to } = filters
  const said: readonly [ViewFilter, boolean, () => string][] = [
    [
      'relations',
      relations.join() !== FILTERS.relations.join(),
      () => relations.map((kind) => say(`kind.${kind}`)).join(' / ') || say('noRelations'),
    ],
    [
      'types',
      types.join() !== FILTERS.types.join(),
      () => types.map((type) => say(`type.${type}`)).join(' / ') || say('noTypes'),
    ],
    ['outlets', outlets.length > 0, () => outlets.map(name).join(' / ')],
    [
      'communities',
      communities.length > 0,
      () => communities.map((n) => name(data.communities.get(n)?.[0]?.id ?? String(n))).join(' / '),
    ],
    ['countries', countries.length > 0, () => countries.map(name).join(' / ')],
    ['languages', languages.length > 0, () => languages.map(ownName).join(' / ')],
    ['dates', from !== '' || to !== '', () => `${from || '…'} – ${to || '…'}`],
    [
      'minOutlets',
      filters.minOutlets > 1,
      () => say('atLeastOutlets', { count: filters.minOutlets }),
    ],
    [
      'minSure',
      filters.minSure > 0,
      () => say('atLeastSure', { share: Math.round(filters.minSure * 100) }),
    ],
    ['smallGroups', filters.groups === 'large', () => say('groups.large')],
    ['backbone', filters.scope === 'all', () => say('scope.all')],
  ]
  return said
    .filter(([, inForce]) => inForce)
    .map(([reason, , words]) => ({ reason, words: words() }))
}
