import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Files under the folders, as paths from the root of the project with forward slashes. */
export function filesUnder(...folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .toSorted()
}

/** README.md and its neighbours, and what is in docs/. */
export function documents(): readonly string[] {
  const beside = readdirSync(root).filter((name) => name.endsWith('.md'))
  return [...beside, ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The lines of a file without its comments, blank where there were any, so that the numbers stay right. */
export function codeLines(text: string): readonly string[] {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)\/\/.*$/, ''))
}

/** The project's files that a file imports, statically or not, as paths from the root. */
export function importsOf(path: string, text: string): readonly string[] {
  const specifiers = codeLines(text)
    .join('\n')
    .matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"`](\.[^'"`]+)['"`]/g)
  return [...specifiers].map(([, specifier = '']) => posix.join(posix.dirname(path), specifier))
}
