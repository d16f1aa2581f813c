/** The name of a file without folders and extension: `'a/seed-000.md'` → `'seed-000'`. */
export const baseName = (path: string): string =>
  (path.split(/[/\\]/).at(-1) as string).replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '') || path
