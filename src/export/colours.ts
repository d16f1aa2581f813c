import type { ActorKind } from '../model/actor.ts'
import type { Sign } from '../model/stance.ts'

/** Fill by kind of actor, the same as on the page: teal, ochre and purple, so that blue and vermillion mean sign and nothing else. */
export const KIND_COLOURS: Readonly<Record<ActorKind, string>> = {
  person: '#1F8A7D',
  state: '#A97708',
  organization: '#8664B0',
}

/** Blue and vermillion of Okabe and Ito, told apart by colour-blind eyes; everything unsigned is grey. */
export const SIGN_COLOURS: Readonly<Record<`${Sign | 0}`, string>> = {
  '1': '#0072B2',
  '-1': '#D55E00',
  '0': '#8A8F98',
}
