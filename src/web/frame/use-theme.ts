import { useEffect, useSyncExternalStore } from 'react'
import type { Theme } from '../canvas/palette.ts'

const DARK = '(prefers-color-scheme: dark)'

/** The theme the address asks for, else the one the system does; written on the page's root for the style sheets. */
export function useTheme(asked: '' | Theme): Theme {
  const dark = useSyncExternalStore(
    (tell) => {
      const query = matchMedia(DARK)
      query.addEventListener('change', tell)
      return () => query.removeEventListener('change', tell)
    },
    () => matchMedia(DARK).matches,
  )
  const theme = asked || (dark ? 'dark' : 'light')
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return theme
}

/** Whether a media query holds, kept current. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (tell) => {
      const list = matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => matchMedia(query).matches,
  )
