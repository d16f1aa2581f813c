/** FNV-1a, 32 bit, over UTF-16 units: the same number on every machine (Fowler, Noll, Vo; constants of their reference page). */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
