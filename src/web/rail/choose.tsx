import { Select } from '@base-ui/react/select'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [T, string])[]
  readonly choose: (value: T) => void
}

/** One of a few, in a list that opens. */
export function Choose<T extends string>({ label, value, options, choose }: Props<T>) {
  return (
    <Select.Root
      value={value}
      items={Object.fromEntries(options)}
      onValueChange={(next) => next !== null && choose(next)}
    >
      <div className="row">
        <Select.Label className="choose-label">{label}</Select.Label>
        <Select.Trigger className="button select">
          <Select.Value />
        </Select.Trigger>
      </div>
      <Select.Portal>
        <Select.Positioner className="above" sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className="menu">
            {options.map(([one, words]) => (
              <Select.Item key={one} value={one} className="menu-item">
                <Select.ItemText>{words}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}
