/** The values under their keys, both in the order they first came in. */
export function group<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const ones = groups.get(key)
    if (ones) ones.push(value)
    else groups.set(key, [value])
  }
  return groups
}
