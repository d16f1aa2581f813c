import type { EvidenceRow } from '../../model/bundle.ts'
import { usePage } from '../frame/page-context.ts'
import { sayRule } from '../i18n/reasons.ts'
import { useSay } from '../i18n/words.ts'
import { ReasonList } from './reason-list.tsx'

/** How sure the reading is, in words, by what rule, and the points that make it up. */
export default function WhySentence({ row }: { readonly row: EvidenceRow }) {
  const { language } = usePage()
  const say = useSay()
  const sure = row.confidence >= 0.8 ? 'high' : row.confidence >= 0.6 ? 'fair' : 'low'
  return (
    <div className="why">
      <p>
        {say(`sure.${sure}`)} ({row.confidence.toFixed(2)})
        {row.type && ` · ${say(`plover.${row.type}`)}`}
        {row.modality !== 'asserted' && ` · ${say(`modality.${row.modality}`)}`} ·{' '}
        <span title={row.rule}>{sayRule(row.rule, language)}</span>
      </p>
      <ReasonList reasons={row.reasons} />
    </div>
  )
}
