import type { ReactNode } from 'react'
import { actorGrounds } from '../../explain/actor-grounds.ts'
import type { NodeRow } from '../../model/bundle.ts'
import type { Merge } from '../../model/corpus.ts'
import type { Place, RefusedForm, RuleUse } from '../../model/explanation.ts'
import { usePage } from '../frame/page-context.ts'
import { sayRule } from '../i18n/reasons.ts'
import { useSay } from '../i18n/words.ts'
import { readArticle } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { Absent } from './absent.tsx'
import { ReasonList } from './reason-list.tsx'
import { useFetched } from './use-evidence.ts'

/** Why this actor is one node: what `dramatis explain` says of it, each ground with its place. */
export default function WhyActor({ node }: { readonly node: NodeRow }) {
  const { data } = usePage()
  const say = useSay()
  const fetched = useFetched(() => data.shelf.explanation(), [data])
  if (fetched.kind === 'waiting') return <p className="quiet">{say('loading')}</p>
  if (fetched.kind !== 'here') return <Absent fetched={fetched} missing={say('noExplanation')} />
  const { uses, same, different, refused } = actorGrounds(node, fetched.value)
  return (
    <div className="why explained" role="region" tabIndex={0} aria-label={say('whyActor')}>
      <p>{say(node.known ? 'inTables' : 'notInTables')}</p>
      <Grounds title={say('foundBy')} all={uses} line={(use) => <Use use={use} />} />
      <Grounds title={say('takenForOne')} all={same} line={(merge) => <Weighed merge={merge} />} />
      <Grounds
        title={say('keptApart')}
        all={different}
        line={(merge) => <Weighed merge={merge} />}
      />
      <Grounds title={say('noActor')} all={refused} line={(form) => <Refused form={form} />} />
    </div>
  )
}

function Grounds<T>({
  title,
  all,
  line,
}: {
  readonly title: string
  readonly all: readonly T[]
  readonly line: (one: T) => ReactNode
}) {
  if (all.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="plain">
        {all.map((one, i) => (
          <li key={i}>{line(one)}</li>
        ))}
      </ul>
    </>
  )
}

function Use({ use: { rule, mentions, forms, example, reasons } }: { readonly use: RuleUse }) {
  const { language } = usePage()
  const say = useSay()
  return (
    <>
      <p>
        <span title={rule}>{sayRule(rule, language)}</span>: {say('nMentions', { count: mentions })}{' '}
        · {forms.join(say('comma'))}
      </p>
      <Quote place={example} />
      <ReasonList reasons={reasons} />
    </>
  )
}

function Weighed({ merge: { verdict, actor, other, names, reasons } }: { readonly merge: Merge }) {
  const { name } = usePage()
  return (
    <>
      <p>
        {names[0]} {verdict === 'same' ? '=' : '≠'} {names[1]}
        {verdict === 'different' && ` (${name(actor)}, ${name(other)})`}
      </p>
      <ReasonList reasons={reasons} />
    </>
  )
}

function Refused({ form: { form, kind, example, reasons } }: { readonly form: RefusedForm }) {
  const say = useSay()
  return (
    <>
      <p>
        {form} ({say(`type.${kind}`)})
      </p>
      <Quote place={example} />
      <ReasonList reasons={reasons} />
    </>
  )
}

/** A few words of an article; they lead to where they stand. */
function Quote({ place }: { readonly place: Place & { readonly around: string } }) {
  const store = useStore()
  return (
    <button
      type="button"
      className="link"
      onClick={() => store.go(readArticle(place.article, place.start))}
    >
      …{place.around}…
    </button>
  )
}
