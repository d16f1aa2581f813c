/** Columns a text takes on a terminal: Chinese, Japanese and Korean characters take two. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        character,
      ) || (character.codePointAt(0) ?? 0) >= 0x20000
        ? 2
        : 1),
    0,
  )

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Lines of aligned columns under their headings; `below` gives lines to stand under each row. */
export function alignTable<Row>(
  columns: readonly (readonly [heading: string, cell: (row: Row) => string])[],
  rows: readonly Row[],
  below: (row: Row) => readonly string[] = () => [],
): string[] {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)))
  const widths = columns.map(([heading], i) =>
    Math.max(widthOf(heading), ...cells.map((row) => widthOf(row[i]))),
  )
  const line = (words: readonly string[]): string =>
    words
      .map((word, i) => pad(word, widths[i]))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map(([heading]) => heading)),
    ...rows.flatMap((row, i) => [line(cells[i]), ...below(row).map((words) => `  ${words}`)]),
  ]
}
