import { NO_FACETS, type Facets } from '../filter/facets.ts'
import { communityColour } from '../canvas/palette.ts'
import { usePage } from '../frame/page-context.ts'
import { ownName, useSay } from '../i18n/words.ts'
import { filterBy, toggled } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { Facet } from './facet.tsx'
import { Leasts } from './leasts.tsx'

/** Communities listed: the rest are single remarks. */
const COMMUNITIES = 8
/** Actors a community is named after. */
const NAMED_AFTER = 3

/** The filters that are no legend: whom it is about, who published it, how well it is founded. */
export function MoreFilters({ facets }: { readonly facets: Facets }) {
  const { data, name, palette } = usePage()
  const { filters } = useView()
  const store = useStore()
  const say = useSay()
  const { manifest } = data.shelf
  // Known as soon as the counts are: nobody waits for the opening picture because of them.
  const countries = facets === NO_FACETS ? [] : data.countries().all
  const languages = [...new Set(manifest.articles.map((article) => article.language))].sort()
  return (
    <>
      <Leasts facets={facets} />
      <Facet
        title={say('outlets')}
        choices={manifest.outlets.map((outlet) => ({
          value: outlet.id,
          words: name(outlet.id),
          count: facets.outlets.get(outlet.id) ?? 0,
        }))}
        chosen={filters.outlets}
        emptyIsAll
        toggle={(id) => store.go(filterBy({ outlets: toggled(filters.outlets, id) }))}
        only={(id) => store.go(filterBy({ outlets: [id] }))}
      />
      {countries.length > 1 && (
        <Facet
          title={say('countries')}
          choices={countries.map((id) => ({
            value: id,
            words: name(id),
            count: facets.countries.get(id) ?? 0,
          }))}
          chosen={filters.countries}
          emptyIsAll
          toggle={(id) => store.go(filterBy({ countries: toggled(filters.countries, id) }))}
          only={(id) => store.go(filterBy({ countries: [id] }))}
        />
      )}
      {languages.length > 1 && (
        <Facet
          title={say('languages')}
          choices={languages.map((language) => ({
            value: language,
            words: ownName(language),
            count: facets.languages.get(language) ?? 0,
          }))}
          chosen={filters.languages}
          emptyIsAll
          toggle={(one) => store.go(filterBy({ languages: toggled(filters.languages, one) }))}
          only={(one) => store.go(filterBy({ languages: [one] }))}
        />
      )}
      <Facet
        title={say('communities')}
        choices={[...data.communities].slice(0, COMMUNITIES).map(([community, members]) => ({
          value: community,
          words: members
            .slice(0, NAMED_AFTER)
            .map((node) => name(node.id))
            .join(say('comma')),
          mark: (
            <span className="swatch" style={{ background: communityColour(palette, community) }} />
          ),
          count: facets.communities.get(community) ?? 0,
        }))}
        chosen={filters.communities}
        emptyIsAll
        toggle={(n) => store.go(filterBy({ communities: toggled(filters.communities, n) }))}
        only={(n) => store.go(filterBy({ communities: [n] }))}
      />
    </>
  )
}
