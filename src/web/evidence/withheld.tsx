import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { readArticle } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { MarkedText } from './marked-text.tsx'
import { useFetched } from './use-evidence.ts'

/** Sentences on a pair that make no relation: denied, conditional, possible, or too unsure. */
export function Withheld({ one, other }: { readonly one: string; readonly other: string }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const fetched = useFetched(() => data.shelf.explanation(), [data])
  if (fetched.kind !== 'here') return null
  const { withheld } = fetched.value
  const rows = [`${one}>${other}`, `${other}>${one}`].flatMap((pair) => withheld[pair] ?? [])
  if (rows.length === 0) return null
  return (
    <section className="list">
      <h3>
        {say('withheld')} <span className="number">{rows.length}</span>
      </h3>
      <ol className="plain cards">
        {rows.map((row) => (
          <li key={`${row.article}@${row.start} ${row.type}`} className="card">
            <MarkedText
              text={row.text}
              marks={row.marks}
              language={data.articleById.get(row.article)?.language ?? ''}
            />
            <p className="quiet">
              {row.verdict
                ? say(`judged.${row.verdict}`)
                : `${say(`modality.${row.modality}`)} (${row.confidence.toFixed(2)})`}{' '}
              · {name(row.outlet)} ·{' '}
              <button
                type="button"
                className="link"
                onClick={() => store.go(readArticle(row.article, row.start))}
              >
                {data.articleById.get(row.article)?.title ?? row.article}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
