import { usePage } from '../frame/page-context.ts'
import { useStore } from '../state/store.ts'
import { fromViewFile, toViewFile } from '../state/view-file.ts'
import { saveText } from './save-text.ts'

/** Saves this screen as a file, and opens one that was saved; `open` tells whether the file was one. */
export function useViewFile(): {
  readonly save: () => void
  readonly open: (file: File) => Promise<boolean>
} {
  const { data } = usePage()
  const store = useStore()
  const { title, to } = data.shelf.manifest
  return {
    save: () =>
      saveText(
        `dramatis-view-${to || 'undated'}.json`,
        toViewFile(store.read().present, title),
        'application/json',
      ),
    open: async (file) => {
      const view = fromViewFile(await file.text())
      if (view) store.go(() => view)
      return view !== null
    },
  }
}
