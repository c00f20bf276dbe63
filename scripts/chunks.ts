import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { firstRoute } from './lib/first-route.mjs'

type ModuleGraph = { getModuleInfo: Rolldown.GetModuleInfo }

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * One script for the first page, with all that any other page shares with it. Left alone, the bundler cuts a chunk for
 * each set of pages that shares a module: 16 scripts on the first load, and 10 kB more, since each is compressed alone.
 */
export function oneChunkForTheFirstPage(): Rolldown.CodeSplittingOptions {
  let modules: ReadonlySet<string> | undefined
  return {
    groups: [
      {
        debugName: 'console',
        name: (id, graph) => {
          modules ??= staticImports(firstRoute.map(inProject), graph)
          return modules.has(id) ? 'console' : null
        },
      },
    ],
  }
}

function staticImports(entries: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...entries]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    const info = graph.getModuleInfo(id)
    if (info === null) throw new Error(`${id} is not part of the build: update scripts/lib/first-route.mjs`)
    found.add(id)
    waiting.push(...info.importedIds)
  }
  return found
}
