import type { ActorId } from '../model/ids.ts'
import type { Alias } from './actors.ts'

/** States by the one character that stands for each in compounds (美, 俄). */
export interface StateUnits {
  /** By UTF-16 unit: the state's index and one; 0 where the unit stands for none. */
  readonly numbers: Uint16Array
  readonly states: readonly ActorId[]
}

/** The state that a unit stands for. */
export const stateOf = ({ numbers, states }: StateUnits, unit: number): ActorId | null =>
  numbers[unit] > 0 ? states[numbers[unit] - 1] : null

/** The first state that claims each character. */
export function parseStateUnits(aliases: ReadonlyMap<string, readonly Alias[]>): StateUnits {
  const numbers = new Uint16Array(0x10000)
  const states: ActorId[] = []
  for (const [words, claims] of aliases) {
    const claim = claims.find(({ sort }) => sort === 'char')
    if (claim && words.length === 1) numbers[words.charCodeAt(0)] = states.push(claim.actor)
  }
  return { numbers, states }
}
