import {
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, type ReactNode } from 'react'
import type { Sort } from '../state/view.ts'

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
})

/** A row is this high, in pixels; only those in sight are in the page. */
const ROW = 34

/** What a column is called, sorts by and shows. */
export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly value: (row: Row) => string | number
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
}
interface Props<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly keyOf: (row: Row) => string
  readonly chosen: (row: Row) => boolean
  readonly sorts: readonly Sort[]
  readonly sort: (sorts: readonly Sort[]) => void
}

/** A sortable table of any length: a real table, of whose rows only those in sight are there. */
export function VirtualTable<Row extends object>({
  label,
  rows,
  columns,
  keyOf,
  chosen,
  sorts,
  sort,
}: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null)
  const definitions: ColumnDef<typeof features, Row>[] = columns.map((column) => ({
    id: column.id,
    accessorFn: column.value,
    header: column.title,
    sortFn: 'basic' as const,
    sortDescFirst: column.numeric ?? false,
  }))
  // The same array while nothing changes, or every row scrolled would sort them all anew.
  const sorting = useMemo(
    () =>
      sorts
        .filter(({ column }) => columns.some(({ id }) => id === column))
        .map(({ column, down }) => ({ id: column, desc: down })),
    [sorts, columns],
  )
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    getRowId: keyOf,
    state: { sorting },
    onSortingChange: (change) =>
      sort(functionalUpdate(change, sorting).map(({ id, desc }) => ({ column: id, down: desc }))),
  })
  const sorted = table.getRowModel().rows
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items[items.length - 1]?.end ?? 0)
  return (
    <div ref={scroller} className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={sorted.length + 1} aria-label={label}>
        <thead>
          <tr aria-rowindex={1}>
            {table.getFlatHeaders().map((header, i) => {
              const order = header.column.getIsSorted()
              return (
                <th
                  key={header.id}
                  scope="col"
                  className={columns[i].numeric ? 'numeric' : ''}
                  aria-sort={
                    order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'
                  }
                >
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    {columns[i].title}
                    <span aria-hidden="true">
                      {order === 'asc' ? ' ↑' : order === 'desc' ? ' ↓' : ''}
                    </span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden="true">
              <td style={{ height: before }} colSpan={columns.length} />
            </tr>
          )}
          {items.map((item) => {
            const row = sorted[item.index].original
            return (
              <tr
                key={keyOf(row)}
                aria-rowindex={item.index + 2}
                className={chosen(row) ? 'chosen' : ''}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.numeric ? 'numeric' : ''}>
                    {column.cell ? column.cell(row) : column.value(row)}
                  </td>
                ))}
              </tr>
            )
          })}
          {after > 0 && (
            <tr aria-hidden="true">
              <td style={{ height: after }} colSpan={columns.length} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
