import { useEffect } from 'react'
import { expand, filterBy, hide, letGo, toggled, turnTo } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { KINDS } from '../state/view.ts'
import type { PageFacts } from './page-context.ts'
import { singleKeys } from './single-keys.ts'

/** Keys that work everywhere on the page but in fields; `event.key` is matched, so that AZERTY works. */
export function useShortcuts({ visible }: PageFacts, help: () => void): void {
  const store = useStore()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || inField(event.target)) return
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && key === 'z') {
        event.preventDefault()
        return event.shiftKey ? store.redo() : store.undo()
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') return store.go(letGo)
      if (!singleKeys.on()) return
      const { nodes, filters } = store.read().present
      const chosen = nodes[nodes.length - 1]
      const digit = Number(event.key)
      if (key === '/') focusOn(event, 'search')
      else if (key === '?') help()
      else if (key === 't')
        store.go(turnTo(store.read().present.page === 'table' ? 'actors' : 'table'))
      else if (key === 'e' && chosen) store.go(expand(chosen))
      else if (key === 'h' && chosen) store.go(hide(chosen))
      else if (key === 'n' || key === 'p')
        store.go(
          next(
            visible.nodes.map((n) => n.id),
            key === 'n',
          ),
        )
      else if (digit >= 1 && digit <= KINDS.length)
        store.go(
          filterBy({
            relations: KINDS.filter((kind) =>
              toggled(filters.relations, KINDS[digit - 1]).includes(kind),
            ),
          }),
        )
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store, visible, help])
}

const next =
  (ids: readonly string[], forward: boolean) =>
  (view: ReturnType<ReturnType<typeof useStore>['read']>['present']) => {
    if (ids.length === 0) return view
    const at = ids.indexOf(view.nodes[view.nodes.length - 1] ?? '')
    const to = (at + (forward ? 1 : -1) + ids.length + (at < 0 && !forward ? 1 : 0)) % ids.length
    return { ...view, nodes: [ids[to]], edge: '' }
  }

function focusOn(event: KeyboardEvent, id: string): void {
  event.preventDefault()
  document.getElementById(id)?.focus()
}

/** Whether keys belong to what is focused: a field, a list that is open, a slider. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) &&
      (target as HTMLInputElement).type !== 'checkbox') ||
    target.closest('[role=listbox],[role=menu],[role=slider],[role=dialog]') !== null)
