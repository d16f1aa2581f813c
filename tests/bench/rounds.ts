/** Something to measure: one run over all the texts. */
export type Task = () => void

/** The middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)]

/** Milliseconds this process has kept processors busy, its collector and compiler threads included: what one core would need. */
export function busyMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of one core that a task takes: in the very first round, and the median of those that count. */
export interface Timed {
  readonly first: number
  readonly settled: number
}

/**
 * Times each task over interleaved rounds: the tasks take turns, so that whatever else the machine does slows all of them alike.
 * The first rounds, in which the language's compiler still works, warm up and do not count.
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds: number,
  warmUp: number,
): Record<Name, Timed> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of names) {
      const start = busyMilliseconds()
      tasks[name]()
      times.get(name)!.push(busyMilliseconds() - start)
    }
  const timed = (name: Name): Timed => {
    const all = times.get(name)!
    return { first: all[0], settled: median(all.slice(warmUp)) }
  }
  return Object.fromEntries(names.map((name) => [name, timed(name)])) as Record<Name, Timed>
}
