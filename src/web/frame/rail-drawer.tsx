import { Drawer } from '@base-ui/react/drawer'
import { useSay } from '../i18n/words.ts'
import { Rail } from '../rail/rail.tsx'
import { Icon } from './icon.tsx'

/** The rail behind a button, where the page is too narrow for it. */
export default function RailDrawer() {
  const say = useSay()
  return (
    <Drawer.Root swipeDirection="left">
      <Drawer.Trigger className="button drawer-button">
        <Icon name="filter" /> {say('filters')}
      </Drawer.Trigger>
      <Drawer.Portal>
        <Drawer.Backdrop className="backdrop" />
        <Drawer.Popup className="drawer">
          <Drawer.Title className="hidden-title">{say('filters')}</Drawer.Title>
          <Drawer.Close className="icon drawer-close" aria-label={say('close')}>
            <Icon name="close" />
          </Drawer.Close>
          <Rail />
        </Drawer.Popup>
      </Drawer.Portal>
    </Drawer.Root>
  )
}
