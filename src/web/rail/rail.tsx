import { Collapsible } from '@base-ui/react/collapsible'
import { lazy, Suspense, useMemo } from 'react'
import { facetsOf, NO_FACETS } from '../filter/facets.ts'
import { RelationMark, TypeMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSettled } from '../frame/use-settled.ts'
import { useSay } from '../i18n/words.ts'
import { filterBy, toggled } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { KINDS, TYPES } from '../state/view.ts'
import { ActiveFilters } from './active-filters.tsx'
import { Facet, type Choice } from './facet.tsx'
import { MoreFilters } from './more-filters.tsx'
import { SizeKey } from './size-key.tsx'

const FormatControls = lazy(() => import('./format-controls.tsx'))

/** Filter, then format; the choices carry their drawing, so this is the legend too. */
export function Rail({ legendOnly = false }: { readonly legendOnly?: boolean }) {
  const { data, palette } = usePage()
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
      >
        <SizeKey />
      </Facet>
      {!legendOnly && (
        <>
          <MoreFilters facets={facets} />
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
