/** Code-unit order: the same in every locale. */
export const byText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0

/** The different values, sorted. */
export const distinct = (values: Iterable<string>): string[] => [...new Set(values)].sort(byText)
