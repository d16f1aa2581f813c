import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { useSay } from '../i18n/words.ts'
import { Icon } from './icon.tsx'

interface Props {
  readonly title: string
  /** What it is about, in a sentence. */
  readonly about: string
  readonly close: () => void
  readonly children: ReactNode
}

/** A dialog that is open as long as it is drawn, with its title and a button that closes it. */
export function DialogFrame({ title, about, close, children }: Props) {
  const say = useSay()
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <header className="panel-head">
            <Dialog.Title>{title}</Dialog.Title>
            <Dialog.Close className="icon" aria-label={say('close')}>
              <Icon name="close" />
            </Dialog.Close>
          </header>
          <Dialog.Description>{about}</Dialog.Description>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
