import { Collapsible } from '@base-ui/react/collapsible'
import { lazy, Suspense, useMemo } from 'react'
import { facetsOf, NO_FACETS } from '../filter/facets.ts'
import { RelationMark, TypeMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSettled } from '../frame/use-settled.ts'
import { useSay } from '../i18n/words.ts'
import { communityColour } from '../canvas/palette.ts'
import { filterBy, toggled } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { KINDS, TYPES } from '../state/view.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Facet, type Choice } from './facet.tsx'
import { FewestOutlets } from './fewest-outlets.tsx'

const FormatControls = lazy(() => import('./format-controls.tsx'))

/** Communities listed: the rest are single remarks. */
const COMMUNITIES = 8
/** Actors a community is named after. */
const NAMED_AFTER = 3

/** Filter, then format; the choices carry their drawing, so this is the legend too. */
export function Rail({ legendOnly = false }: { readonly legendOnly?: boolean }) {
  const { data, name, palette } = usePage()
  const view = useView()
  const store = useStore()
  const say = useSay()
  const { filters } = view
  const settled = useSettled()
  const facets = useMemo(
    () => (settled ? facetsOf(data, view) : NO_FACETS),
    [settled, data, filters, view.hidden, view.nodes, view.expanded],
  )
  const relations: Choice<(typeof KINDS)[number]>[] = KINDS.map((kind) => ({
    value: kind,
    words: say(`kind.${kind}`),
    mark: <RelationMark kind={kind} />,
    count: facets.relations.get(kind) ?? 0,
  }))
  const types: Choice<(typeof TYPES)[number]>[] = TYPES.map((type) => ({
    value: type,
    words: say(`type.${type}`),
    mark: (
      <TypeMark
        type={type}
        colour={view.format.colour === 'type' ? palette.types[type] : undefined}
      />
    ),
    count: facets.types.get(type) ?? 0,
  }))
  const pick = <T,>(all: readonly T[], chosen: readonly T[], one: T) =>
    all.filter((other) => toggled(chosen, one).includes(other))
  return (
    <aside className="rail" aria-label={say('filters')}>
      {!legendOnly && <ActiveFilters />}
      <Facet
        title={say('relations')}
        choices={relations}
        chosen={filters.relations}
        toggle={(kind) => store.go(filterBy({ relations: pick(KINDS, filters.relations, kind) }))}
        only={(kind) => store.go(filterBy({ relations: [kind] }))}
      />
      <Facet
        title={say('actorTypes')}
        choices={types}
        chosen={filters.types}
        toggle={(type) => store.go(filterBy({ types: pick(TYPES, filters.types, type) }))}
        only={(type) => store.go(filterBy({ types: [type] }))}
      />
      {!legendOnly && (
        <>
          <FewestOutlets counts={facets.minOutlets} />
          <Facet
            title={say('outlets')}
            choices={data.shelf.manifest.outlets.map((outlet) => ({
              value: outlet.id,
              words: name(outlet.id),
              count: facets.outlets.get(outlet.id) ?? 0,
            }))}
            chosen={filters.outlets}
            emptyIsAll
            toggle={(id) => store.go(filterBy({ outlets: toggled(filters.outlets, id) }))}
            only={(id) => store.go(filterBy({ outlets: [id] }))}
          />
          <Facet
            title={say('communities')}
            choices={[...data.communities].slice(0, COMMUNITIES).map(([community, members]) => ({
              value: community,
              words: members
                .slice(0, NAMED_AFTER)
                .map((node) => name(node.id))
                .join(say('comma')),
              mark: (
                <span
                  className="swatch"
                  style={{ background: communityColour(palette, community) }}
                />
              ),
              count: facets.communities.get(community) ?? 0,
            }))}
            chosen={filters.communities}
            emptyIsAll
            toggle={(n) => store.go(filterBy({ communities: toggled(filters.communities, n) }))}
            only={(n) => store.go(filterBy({ communities: [n] }))}
          />
          <Collapsible.Root className="facet">
            <Collapsible.Trigger className="facet-title collapsible">
              {say('format')}
            </Collapsible.Trigger>
            <Collapsible.Panel>
              <Suspense>
                <FormatControls />
              </Suspense>
            </Collapsible.Panel>
          </Collapsible.Root>
        </>
      )}
    </aside>
  )
}
