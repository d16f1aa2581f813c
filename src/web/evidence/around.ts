const ENDS = /[。！？!?\n]/

/** The sentences on either side of one; null where the text does not stand in the article any more. */
export function around(
  text: string,
  { text: exact, start }: { readonly text: string; readonly start: number },
): { readonly before: string; readonly after: string } | null {
  const at = text.startsWith(exact, start) ? start : text.indexOf(exact)
  if (at < 0) return null
  const head = text.slice(0, at).trimEnd()
  let from = head.length - 1
  while (from > 0 && !ENDS.test(head[from - 1])) from--
  const tail = text.slice(at + exact.length)
  const lead = tail.length - tail.trimStart().length
  const end = tail.slice(lead).search(ENDS)
  return {
    before: head.slice(Math.max(0, from)),
    after: tail.slice(lead, end < 0 ? undefined : lead + end + 1),
  }
}
