import type { Source } from '../../read/read-source.ts'
import { useSay } from '../i18n/words.ts'

interface Props {
  readonly files: readonly Source[]
  readonly drop: (file: Source) => void
}

/** The files chosen so far, each of which can be taken out again. */
export function OfferedFiles({ files, drop }: Props) {
  const say = useSay()
  if (files.length === 0) return null
  return (
    <ul className="plain tags" aria-label={say('tryChosen')}>
      {files.map((file, i) => (
        <li key={`${i} ${file.name}`}>
          <button
            type="button"
            className="tag on"
            aria-label={say('tryDrop', { file: file.name })}
            onClick={() => drop(file)}
          >
            {file.name} · {Math.ceil(file.bytes.length / 1000)} kB <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
