import { Menu } from '@base-ui/react/menu'
import { lazy, Suspense, useState } from 'react'
import { EXPORTS, exportPlace } from '../bundle/place.ts'
import { Icon } from '../frame/icon.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { useStore } from '../state/store.ts'
import { SHOWN_FORMATS, type ShownFormat } from './formats.ts'
import { saveShown } from './save-shown.ts'

const ViewFiles = lazy(() => import('./view-files.tsx'))

/** Pictures and files of what is shown, and the files of everything that lie beside the bundle. */
export default function ExportMenu() {
  const say = useSay()
  const page = usePage()
  const store = useStore()
  const [failed, setFailed] = useState('')
  const [files, setFiles] = useState(false)
  const save = (format: ShownFormat) => {
    setFailed('')
    saveShown(format, page, store.read().present, say).catch((trouble: unknown) =>
      setFailed(trouble instanceof Error ? trouble.message : String(trouble)),
    )
  }
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className="icon" aria-label={say('export')} title={say('export')}>
        <Icon name="download" />
      </Menu.Trigger>
      {failed && (
        <p className="notice failed" role="alert">
          {say('exportFailed', { says: failed })}
        </p>
      )}
      {files && (
        <Suspense>
          <ViewFiles close={() => setFiles(false)} />
        </Suspense>
      )}
      <Menu.Portal>
        <Menu.Positioner className="above" sideOffset={4} align="end">
          <Menu.Popup className="menu">
            <Menu.Group>
              <Menu.GroupLabel className="menu-label">{say('export.shown')}</Menu.GroupLabel>
              {SHOWN_FORMATS.map((format) => (
                <Menu.Item key={format} className="menu-item" onClick={() => save(format)}>
                  {say(`export.${format}`)}
                </Menu.Item>
              ))}
            </Menu.Group>
            <Menu.Item className="menu-item" onClick={() => setFiles(true)}>
              {say('viewFile')}…
            </Menu.Item>
            {!page.data.shelf.unsaved && (
              <Menu.Group>
                <Menu.GroupLabel className="menu-label">{say('export.all')}</Menu.GroupLabel>
                {EXPORTS.map((file) => (
                  <Menu.Item
                    key={file}
                    className="menu-item"
                    render={<a href={exportPlace(file)} download={file} />}
                  >
                    {file}
                  </Menu.Item>
                ))}
              </Menu.Group>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
