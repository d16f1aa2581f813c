import { lazy, Suspense, useState, type ComponentType } from 'react'

interface Props {
  /** What is fetched at the first press; it draws its own button and opens at once. */
  readonly load: () => Promise<{ default: ComponentType }>
  readonly className: string
  readonly label?: string
  readonly haspopup: 'menu' | 'dialog'
  readonly children: React.ReactNode
}

/** A button whose menu or box is fetched when it is first wanted: the first screen does without it. */
export function onDemand({ load }: Pick<Props, 'load'>) {
  const Wanted = lazy(load)
  return function OnDemand({ className, label, haspopup, children }: Omit<Props, 'load'>) {
    const [wanted, setWanted] = useState(false)
    const button = (
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup={haspopup}
        aria-expanded={false}
        onClick={() => setWanted(true)}
      >
        {children}
      </button>
    )
    return wanted ? (
      <Suspense fallback={button}>
        <Wanted />
      </Suspense>
    ) : (
      button
    )
  }
}
