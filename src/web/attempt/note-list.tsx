import type { Note } from '../../model/note.ts'
import { useSay, type Phrase } from '../i18n/words.ts'

const KNOWN: readonly string[] = [
  'binary-file',
  'broken-record',
  'broken-records',
  'damaged-text',
  'empty-file',
  'guessed-encoding',
  'mended-text',
  'no-body',
  'no-title',
  'only-captions',
  'too-large',
  'unknown-encoding',
  'unreadable-file',
  'unsifted-page',
]

/** What could not be read, and what had to be guessed, each with its file; what was refused comes first. */
export default function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const say = useSay()
  const refused = notes.filter((note) => note.level === 'error')
  const guessed = notes.filter((note) => note.level === 'warning')
  return (
    <ul className="plain notes">
      {[...refused, ...guessed].map((note, i) => (
        <li key={`${i} ${note.about}`} title={note.says}>
          <b>{say(note.level === 'error' ? 'refused' : 'accepted')}</b> {note.about}:{' '}
          {KNOWN.includes(note.code) ? say(`note.${note.code}` as Phrase) : note.says}
        </li>
      ))}
    </ul>
  )
}
