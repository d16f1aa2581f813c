import { hitsFrom, titleFrom, type Hit, type Hits } from './hits.ts'

/** Whether a title begins inside the hit and runs on beyond it: in 美国国防部长 the ministry's name is part of a person's title. */
export function crossesTitle(hit: Hit, hits: Hits): boolean {
  for (let at = hit.start + 1; at < hit.end; at++) {
    const title = titleFrom(hits, at)
    if (title && title.end > hit.end) return true
  }
  return false
}

/**
 * The names of data/ as they stand in the text: from left to right the longest that no title cuts, and over the words that only
 * look like a name. One-character names are left to the compounds.
 */
export function findKnownNames(hits: Hits): Hit[] {
  const found: Hit[] = []
  let free = 0
  let at = -1
  for (const { start } of hits.all) {
    if (start < free || start === at) continue
    at = start
    const here = hitsFrom(hits, start)
    for (let i = here.length - 1; i >= 0; i--) {
      const hit = here[i]
      if (hit.end - hit.start < 2) break
      if (hit.entry.trap) {
        free = hit.end
        break
      }
      if (hit.entry.aliases.length === 0 || crossesTitle(hit, hits)) continue
      found.push(hit)
      free = hit.end
      break
    }
  }
  return found
}
