import { explainActor } from '../../explain/explain-actor.ts'
import type { NodeRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { useFetched } from './use-evidence.ts'

/** Why this actor is one node: what `dramatis explain` says of it, line by line. */
export default function WhyActor({ node }: { readonly node: NodeRow }) {
  const { data } = usePage()
  const say = useSay()
  const fetched = useFetched(() => data.shelf.explanation(), [data])
  if (fetched.kind === 'waiting') return <p className="quiet">{say('loading')}</p>
  if (fetched.kind === 'missing') return <p className="quiet">{say('noExplanation')}</p>
  return (
    <pre className="why explained" tabIndex={0} aria-label={say('whyActor')}>
      {explainActor(node, fetched.value).join('\n')}
    </pre>
  )
}
