import { useRef, useState } from 'react'
import { usePage } from '../frame/page-context.ts'
import { TypeMark } from '../frame/marks.tsx'
import { useSay } from '../i18n/words.ts'
import { chooseActor, filterBy } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import type { Canvas } from './canvas.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Draws a loop around actors and lists them; the list does all that the loop could. */
export function Lasso({ canvas, close }: { readonly canvas: Canvas; readonly close: () => void }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const drawing = useRef(false)
  const [loop, setLoop] = useState<readonly Point[]>([])
  const [caught, setCaught] = useState<readonly string[] | null>(null)
  const point = (event: React.PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }
  const keepOnly = () => {
    const kept = new Set(caught)
    store.go((view) => ({
      ...view,
      hidden: data.nodes.filter((node) => !kept.has(node.id)).map((node) => node.id as string),
    }))
    close()
  }
  return (
    <>
      {caught === null && (
        <svg
          className="lasso"
          onPointerDown={(event) => {
            drawing.current = true
            event.currentTarget.setPointerCapture(event.pointerId)
            setLoop([point(event)])
          }}
          onPointerMove={(event) => drawing.current && setLoop([...loop, point(event)])}
          onPointerUp={() => {
            drawing.current = false
            setCaught(canvas.within(loop))
          }}
        >
          <polygon points={loop.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
      )}
      <div className="caught" role="dialog" aria-label={say('lasso')}>
        <p>{caught === null ? say('lassoHow') : say('nActors', { count: caught.length })}</p>
        <ul className="plain scroll">
          {(caught ?? []).map((id) => (
            <li key={id}>
              <button type="button" className="line" onClick={() => store.go(chooseActor(id))}>
                <TypeMark type={data.nodeById.get(id)?.entityType ?? 'person'} /> {name(id)}
              </button>
            </li>
          ))}
        </ul>
        <div className="buttons">
          {caught !== null && caught.length > 0 && data.nodes.length <= 300 && (
            <button type="button" className="button" onClick={keepOnly}>
              {say('keepOnly')}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => store.go((view) => filterBy({})({ ...view, hidden: [] }))}
          >
            {say('unhide')}
          </button>
          <button type="button" className="button" onClick={close}>
            {say('close')}
          </button>
        </div>
      </div>
    </>
  )
}
