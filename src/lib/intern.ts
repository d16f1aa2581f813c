/**
 * The same name as the engine keeps the names in code: whether two of those are one is told by where they are, without a look at their
 * characters. Text cut out of a table is not kept so. Worth its while for names that are compared all the time.
 */
export const intern = <Name extends string>(name: Name): Name =>
  Object.keys({ [name]: true })[0] as Name
