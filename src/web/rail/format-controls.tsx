import { useSay } from '../i18n/words.ts'
import { filterBy, formatBy } from '../state/moves.ts'
import { useStore, useView } from '../state/store.ts'
import { SIZES } from '../state/view.ts'
import { Choose } from './choose.tsx'

/** How the picture is drawn: colours, names, curves, and how much of it. */
export default function FormatControls() {
  const { format, filters } = useView()
  const store = useStore()
  const say = useSay()
  return (
    <div className="format">
      <Choose
        label={say('scope')}
        value={filters.scope}
        options={[
          ['backbone', say('scope.backbone')],
          ['all', say('scope.all')],
        ]}
        choose={(scope) => store.go(filterBy({ scope }))}
      />
      <Choose
        label={say('colourBy')}
        value={format.colour}
        options={[
          ['type', say('colour.type')],
          ['community', say('colour.community')],
          ['stance', say('colour.stance')],
        ]}
        choose={(colour) => store.go(formatBy({ colour }))}
      />
      <Choose
        label={say('sizeBy')}
        value={format.size}
        options={SIZES.map((size) => [size, say(`size.${size}`)])}
        choose={(size) => store.go(formatBy({ size }))}
      />
      <Choose
        label={say('curves')}
        value={format.curves}
        options={[
          ['auto', say('curves.auto')],
          ['always', say('curves.always')],
          ['never', say('curves.never')],
        ]}
        choose={(curves) => store.go(formatBy({ curves }))}
      />
      <label>
        {say('labels')}
        <input
          type="range"
          min={0}
          max={4}
          value={format.labels}
          onChange={(event) => store.go(formatBy({ labels: Number(event.target.value) }))}
        />
      </label>
    </div>
  )
}
