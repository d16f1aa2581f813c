import type { Trouble } from '../bundle/trouble.ts'
import { useSay } from '../i18n/words.ts'

/** Says which file cannot be shown, why, and what to do about it. */
export function TroublePage({
  trouble,
  again,
}: {
  readonly trouble: Trouble
  readonly again: () => void
}) {
  const say = useSay()
  return (
    <main className="boot" role="alert">
      <h1>{say(`trouble.${trouble.code}`)}</h1>
      <p>
        <code>{trouble.file}</code>
        {trouble.field && (
          <>
            {' · '}
            {say('trouble.field')} <code>{trouble.field}</code>
          </>
        )}
      </p>
      <p className="quiet">{say(`trouble.${trouble.code}.help`)}</p>
      <button type="button" className="button strong" onClick={again}>
        {say('again')}
      </button>
    </main>
  )
}
