import { readFileSync } from 'node:fs'

const text = readFileSync(new URL('../../../docs/how-this-api-differs.md', import.meta.url), 'utf8')

/** The names of the entries under a heading of docs/how-this-api-differs.md. */
export function entriesUnder(heading: string): readonly string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, name = '']) => name)
}

/** The check for each entry, by its name. */
export type Checks = Readonly<Record<string, () => Promise<void>>>
