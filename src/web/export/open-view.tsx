import { useState } from 'react'
import { useSay } from '../i18n/words.ts'
import { useViewFile } from './use-view-file.ts'

/** Opens a view file, and says so where it is none. */
export function OpenView({ opened }: { readonly opened: () => void }) {
  const say = useSay()
  const { open } = useViewFile()
  const [wrong, setWrong] = useState('')
  const read = async (file: File | undefined) => {
    if (!file) return
    if (await open(file)) opened()
    else setWrong(file.name)
  }
  return (
    <>
      <label className="button file">
        {say('openView')}
        <input
          type="file"
          accept=".json"
          onChange={(event) => void read(event.target.files?.[0])}
        />
      </label>
      {wrong && (
        <p className="notice" role="alert">
          {say('noView', { file: wrong })}
        </p>
      )}
    </>
  )
}
