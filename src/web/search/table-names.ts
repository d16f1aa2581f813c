const FILES = import.meta.glob<string>('../../../data/actors/{*aliases,capitals}.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Names from data/ by actor id (`putin` → 蒲亭 …): aliases, and capitals, which stand for their states. */
export function tableNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const text of Object.values(FILES))
    for (const line of text.split('\n').slice(1)) {
      const [id, ...cells] = line.replace(/"/g, '').split(',')
      // One character alone (朝, 俄) is no name to search by; `sort` words are Latin and lower case.
      const known = cells.filter(
        (cell) => cell.trim().length > 1 && !/^(name|short|char)$/.test(cell.trim()),
      )
      if (known.length > 0) names.set(id, [...(names.get(id) ?? []), ...known])
    }
  return names
}
