import { DialogFrame } from '../frame/dialog-frame.tsx'
import { useSay } from '../i18n/words.ts'
import { OpenView } from './open-view.tsx'
import { useViewFile } from './use-view-file.ts'

interface Props {
  /** The link that is too long to travel, where that is the question. */
  readonly link?: { readonly length: number; readonly copy: () => void }
  readonly close: () => void
}

/** Saves this screen as a file and opens such files: what a link does, however much there is to say. */
export default function ViewFiles({ link, close }: Props) {
  const say = useSay()
  const { save } = useViewFile()
  return (
    <DialogFrame
      title={say('viewFile')}
      about={link ? say('longLink', { length: link.length }) : say('viewFileHow')}
      close={close}
    >
      <div className="buttons">
        <button type="button" className="button strong" onClick={save}>
          {say('saveView')}
        </button>
        {link && (
          <button type="button" className="button" onClick={link.copy}>
            {say('copyAnyway')}
          </button>
        )}
      </div>
      <OpenView opened={close} />
    </DialogFrame>
  )
}
