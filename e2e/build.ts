import { readFileSync } from 'node:fs'

/** Where the server that the stories run against has the chunk of a source file: `/assets/browser-….js`. */
export function chunkOf(source: string): string {
  const manifest: unknown = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  const file = fieldOf(fieldOf(manifest, source), 'file')
  if (typeof file !== 'string') throw new Error(`The build has no chunk of ${source}`)
  return `/${file}`
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
