import { VOID } from '../html/elements.ts'
import { scanHtml } from '../html/scan.ts'

/** How large a tree HTML source would make. */
export interface Bulk {
  /** Elements open at once at the deepest place, end tags trusted. */
  readonly depth: number
  /** Tags and character references, each of which makes a node: an upper bound. */
  readonly nodes: number
}

/** Measures HTML source without making a tree of it. */
export function bulkOf(html: string): Bulk {
  let depth = 0
  let deepest = 0
  let nodes = 0
  scanHtml(html, {
    text() {},
    open(name, _start, _end, closed) {
      if (!closed && !VOID.has(name)) deepest = Math.max(deepest, ++depth)
    },
    close() {
      depth = Math.max(0, depth - 1)
    },
  })
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i)
    if (unit === 60 || unit === 38) nodes++
  }
  return { depth: deepest, nodes }
}
