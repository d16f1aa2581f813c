import { useState } from 'react'
import { useSay, type Phrase } from '../i18n/words.ts'
import { useView } from '../state/store.ts'
import { KINDS, TYPES } from '../state/view.ts'
import { DialogFrame } from './dialog-frame.tsx'
import { RelationMark, TypeMark } from './marks.tsx'
import { singleKeys } from './single-keys.ts'

const KEYS: readonly (readonly [string, Phrase])[] = [
  ['/', 'key.search'],
  ['← ↑ → ↓', 'key.walk'],
  ['N  P', 'key.rank'],
  ['E', 'key.expand'],
  ['H', 'key.hide'],
  ['+  −  F', 'key.zoom'],
  ['1 – 5', 'key.relations'],
  ['J  K', 'key.cards'],
  ['Y  X  U', 'key.verdict'],
  ['O', 'key.open'],
  ['T', 'key.table'],
  ['Esc', 'key.back'],
  ['Ctrl Z  Ctrl ⇧ Z', 'key.undo'],
]

/** What the marks mean and what the keys do. */
export default function Help({ close }: { readonly close: () => void }) {
  const say = useSay()
  const { size } = useView().format
  const [keys, setKeys] = useState(singleKeys.on())
  return (
    <DialogFrame title={say('help')} about={say('about')} close={close}>
      <ul className="plain two">
        {KINDS.map((kind) => (
          <li key={kind}>
            <RelationMark kind={kind} /> {say(`kind.${kind}`)}: {say(`meaning.${kind}`)}
          </li>
        ))}
        {TYPES.map((type) => (
          <li key={type}>
            <TypeMark type={type} /> {say(`type.${type}`)}
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say('widthMeans')} {say('sizeSays', { by: say(`size.${size}`) })}
      </p>
      <h3>{say('keys')}</h3>
      <dl className="keys">
        {KEYS.map(([key, phrase]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(phrase)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={keys}
          onChange={() => {
            singleKeys.set(!keys)
            setKeys(!keys)
          }}
        />{' '}
        {say('singleKeys')}
      </label>
    </DialogFrame>
  )
}
