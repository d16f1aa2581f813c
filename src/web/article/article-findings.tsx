import type { ArticleFile } from '../../model/bundle.ts'
import { RelationMark } from '../frame/marks.tsx'
import { usePage } from '../frame/page-context.ts'
import { useSay } from '../i18n/words.ts'
import { chooseEdge } from '../state/moves.ts'
import { useStore } from '../state/store.ts'
import { Chain } from '../evidence/chain.tsx'

/** The stances and citations read from an article; those that make no edge say why. */
export function ArticleFindings({ file }: { readonly file: ArticleFile }) {
  const { data, name } = usePage()
  const store = useStore()
  const say = useSay()
  const { citations, article } = file
  const weakBelow = data.shelf.manifest.settings.stanceAt
  const stances = [...file.stances].sort(
    (one, other) => Number(other.edge !== '') - Number(one.edge !== ''),
  )
  return (
    <>
      <section className="list">
        <h3>
          {say('stances')} <span className="number">{stances.length}</span>
        </h3>
        <ul className="plain">
          {stances.map((stance) => {
            const kind = stance.sign > 0 ? 'pos' : 'neg'
            const known = data.edgeByKey.has(stance.edge)
            return (
              <li key={`${stance.source} ${stance.target} ${stance.cue.start} ${stance.type}`}>
                <button
                  type="button"
                  className={known ? 'line' : 'line weak'}
                  disabled={!known}
                  onClick={() =>
                    store.go((now) =>
                      chooseEdge(stance.edge)({ ...now, page: 'actors', nodes: [] }),
                    )
                  }
                >
                  <span className="line-head">
                    <RelationMark kind={kind} />
                    <span className="line-name">
                      {name(stance.source)} → {name(stance.target)}
                    </span>
                    <span className={`word ${kind}`}>{say(`kind.${kind}`)}</span>
                  </span>
                  <span className="quiet line-note">
                    “{article.text.slice(stance.cue.start, stance.cue.end)}” ·{' '}
                    {say(`plover.${stance.type}`)} · {say(`modality.${stance.modality}`)}
                    {stance.confidence < weakBelow &&
                      ` · ${say('weak', { share: Math.round(weakBelow * 100) })}`}
                    {!known && ` · ${say('noEdge')}`}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="list">
        <h3>
          {say('citations')} <span className="number">{citations.length}</span>
        </h3>
        <ul className="plain">
          {citations.map((citation) => (
            <li
              key={`${citation.evidence.start} ${citation.speaker} ${citation.anonymous}`}
              className="citation"
            >
              <Chain
                ids={[citation.outlet, citation.via, citation.speaker].filter((id) => id !== '')}
              />
              <p className="quiet">
                {citation.anonymous && `${citation.anonymous} · `}
                {say(`speaker.${citation.kind}`)} · {say(`mode.${citation.mode}`)}
                {citation.affiliations.map((tie) => ` · ${name(tie.with)}${tie.role}`)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
