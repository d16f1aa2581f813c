/** Domain → actor id of the outlet that publishes there: `rfi.fr` → `rfi`. */
export type OutletsByDomain = ReadonlyMap<string, string>

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?=https?:)/i
const HOST = /^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i

/** The address the outlet itself gave a page, of one that an archive may stand before. */
export const ownAddress = (url: string): string => url.trim().replace(ARCHIVED, '')

/** Who publishes at this address: the id known for the longest part of its domain, else the domain, else nothing. */
export function outletOf(url: string, outlets: OutletsByDomain): string {
  const host = HOST.exec(url)?.[1].toLowerCase().replace(/\.$/, '')
  if (!host) return ''
  for (let domain = host; ; domain = domain.slice(domain.indexOf('.') + 1)) {
    const known = outlets.get(domain)
    if (known !== undefined) return known
    if (!domain.includes('.')) return host.replace(/^www\./, '')
  }
}
