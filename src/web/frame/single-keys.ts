const PLACE = 'dramatis:single-keys'

/** Whether keys work without Ctrl; a reader may turn them off (WCAG 2.1.4), this browser remembers it. */
export const singleKeys = {
  on: (): boolean => stored() !== 'off',
  set: (on: boolean): void => {
    try {
      localStorage.setItem(PLACE, on ? 'on' : 'off')
    } catch {
      // A browser that stores nothing keeps the usual.
    }
  },
}

const stored = (): string | null => {
  try {
    return localStorage.getItem(PLACE)
  } catch {
    return null
  }
}
