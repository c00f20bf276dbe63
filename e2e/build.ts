import { readFileSync } from 'node:fs'

/** The path of a source file's chunk on the server: `/assets/browser-….js`. */
export const chunkOf = (source: string): string => fileOf(fieldOf(readManifest(), source), `of ${source}`)

/** The path of a chunk that scripts/lib/first-route.mjs names. */
export const chunkNamed = (name: string): string =>
  fileOf(
    Object.values(readManifest()).find((chunk) => fieldOf(chunk, 'name') === name),
    name,
  )

function readManifest(): object {
  const manifest: unknown = JSON.parse(readFileSync('.cache/manifest.json', 'utf8'))
  if (typeof manifest !== 'object' || manifest === null) throw new Error('The build has no manifest')
  return manifest
}

function fileOf(chunk: unknown, what: string): string {
  const file = fieldOf(chunk, 'file')
  if (typeof file !== 'string') throw new Error(`The build has no chunk ${what}`)
  return `/${file}`
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined
