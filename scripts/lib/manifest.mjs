// @ts-check
/** @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[], css?: string[], assets?: string[] }} Chunk */
/** @typedef {Record<string, Chunk | undefined>} Manifest Vite's manifest: https://vite.dev/guide/backend-integration */

/**
 * The chunks that a browser must load to run the given ones: those and their static imports.
 * @param {Manifest} manifest
 * @param {readonly string[]} modules
 */
export const staticClosure = (manifest, modules) => closure(manifest, modules, ({ imports = [] }) => imports)

/**
 * All chunks reachable from the given ones, by static or dynamic imports.
 * @param {Manifest} manifest
 * @param {readonly string[]} modules
 * @param {(module: string) => boolean} [follows] whether to follow a dynamic import
 */
export const fullClosure = (manifest, modules, follows = () => true) =>
  closure(manifest, modules, ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports.filter(follows)])

/**
 * @param {Manifest} manifest
 * @param {readonly string[]} modules
 * @param {(chunk: Chunk) => readonly string[]} next
 */
function closure(manifest, modules, next) {
  /** @type {Map<string, Chunk>} */
  const found = new Map()
  const waiting = [...modules]
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    const chunk = manifest[module]
    if (chunk === undefined) throw new Error(`The build has no chunk for ${module}.`)
    if (found.has(module)) continue
    found.set(module, chunk)
    waiting.push(...next(chunk))
  }
  return found
}

/** @param {Iterable<Chunk>} chunks */
export const scriptsOf = (chunks) => unique([...chunks].map(({ file }) => file))

/** @param {readonly string[]} files */
const unique = (files) => [...new Set(files)]
