import type { ActorKind } from '../../model/actor.ts'
import type { RelationKind } from '../state/view.ts'

/** The form an actor has on the canvas. */
export function TypeMark({ type, colour }: { readonly type: ActorKind; readonly colour?: string }) {
  return (
    <svg
      className={`type-mark ${type}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
      style={colour ? { color: colour } : undefined}
    >
      {type === 'person' && <circle cx="7" cy="7" r="5.4" />}
      {type === 'state' && <rect x="2" y="2" width="10" height="10" rx="1.6" />}
      {type === 'organization' && (
        <rect x="2.4" y="2.4" width="9.2" height="9.2" rx="1.4" transform="rotate(45 7 7)" />
      )}
    </svg>
  )
}

/** The line a relation has on the canvas, its head included. */
export function RelationMark({ kind }: { readonly kind: RelationKind }) {
  return (
    <svg
      className={`relation-mark ${kind}`}
      viewBox="0 0 34 14"
      width="34"
      height="14"
      aria-hidden="true"
    >
      {kind === 'pos' && (
        <>
          <path d="M2 7h23" />
          <path className="head" d="M23 2.6 32 7l-9 4.4Z" />
        </>
      )}
      {kind === 'neg' && (
        <>
          <path d="M2 7h28" />
          <path d="M30.4 1.6v10.8" />
        </>
      )}
      {kind === 'cite' && (
        <>
          <path d="M2 7h25" />
          <path className="head" d="M25.5 4.4 32 7l-6.5 2.6Z" />
        </>
      )}
      {(kind === 'aff' || kind === 'cooc') && <path d="M2 7h30" />}
    </svg>
  )
}

/** Plus or minus in a ring: the sign beside a row. */
export function SignMark({ kind }: { readonly kind: RelationKind }) {
  if (kind !== 'pos' && kind !== 'neg') return null
  return (
    <svg
      className={`sign-mark ${kind}`}
      viewBox="0 0 14 14"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <circle cx="7" cy="7" r="5.6" />
      <path d={kind === 'pos' ? 'M4.2 7h5.6M7 4.2v5.6' : 'M4.2 7h5.6'} />
    </svg>
  )
}
