import type { Lexicon } from './index.ts'

/** Domain → id of the outlet that publishes there: `rfi.fr` → `rfi`. */
export const outletsByDomain = ({ actors }: Lexicon): ReadonlyMap<string, string> =>
  new Map(
    [...actors.values()].flatMap(({ id, domains }) =>
      domains.map((domain): [string, string] => [domain, id]),
    ),
  )
