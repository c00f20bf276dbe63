import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { chunkGroups } from './lib/first-route.mjs'

type ModuleGraph = { getModuleInfo: Rolldown.GetModuleInfo }

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * One script for the first page, with all that any other page shares with it. Left alone, the bundler cuts a chunk for
 * each set of pages that shares a module: 16 scripts on the first load, and 10 kB more, since each is compressed alone.
 * For the same reason one for what comes with the demo bar, and one for the ledger's database with the library that
 * it shares with the mock.
 */
export function oneChunkForTheFirstPage(): Rolldown.CodeSplittingOptions {
  const closures = new Map<string, ReadonlySet<string>>()
  return { groups: Object.entries(chunkGroups).map(([name, entries]) => group(name, entries)) }

  // The first group that a module belongs to takes it.
  function group(name: string, entries: readonly string[]): Rolldown.CodeSplittingGroup {
    return {
      debugName: name,
      name: (id, graph) => {
        const modules = closures.get(name) ?? staticImports(entries.map(inProject), graph)
        closures.set(name, modules)
        return modules.has(id) ? name : null
      },
    }
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
