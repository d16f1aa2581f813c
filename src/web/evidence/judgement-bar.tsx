import { saveText } from '../export/save-text.ts'
import { useSay } from '../i18n/words.ts'
import { Tool } from '../frame/top-bar.tsx'
import { judgements, useJudgements } from './judgements.ts'

/** How many judgements were given, their download, and printing the list. */
export function JudgementBar() {
  const all = useJudgements()
  const say = useSay()
  return (
    <>
      {all.length > 0 && (
        <>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText(
                'judgements.json',
                `${JSON.stringify({ version: 1, judgements: all }, null, 2)}\n`,
                'application/json',
              )
            }
          >
            {say('saveJudgements', { count: all.length })}
          </button>
          <button type="button" className="button" onClick={judgements.clear}>
            {say('clearJudgements')}
          </button>
        </>
      )}
      <Tool icon="print" label={say('print')} act={() => window.print()} />
    </>
  )
}
