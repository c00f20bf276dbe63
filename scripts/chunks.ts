import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { chunkGroups } from './lib/first-route.mjs'

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * One script for the first page, with all that any other page shares with it. Left alone, the bundler cuts a chunk for
 * each set of pages that shares a module: 16 scripts on the first load, and 10 kB more, since each is compressed alone.
 * For the same reason one for what the first page needs once its lists are there, one for what comes with the demo bar,
 * one for the parts of pages that several of the others draw with, and one for what forms are made of.
 *
 * The bundler adds to each what its modules really use, which the first group takes. To follow imports here instead
 * would go through the index of a package to all that any page takes from it: every icon, every hook.
 */
export function chunksOfPages(): Rolldown.CodeSplittingOptions {
  return {
    groups: [
      ...Object.entries(chunkGroups).map(([name, entries]) => ({ name, test: isOneOf(entries) })),
      // No page draws with it when it opens.
      { name: 'dialog', test: /[\\/]src[\\/]ui[\\/](?:dialog|use-modal)\.tsx?/, minShareCount: 2 },
      {
        name: 'parts',
        test: /[\\/]src[\\/](?:ui[\\/](?![\w-]*field)|twilio[\\/]explain-api-error|shared[\\/](?:api-error-panel|trunk-list-failures)|domain[\\/]account[\\/]egress-edge)|[\\/]lucide[\\/]/,
        minShareCount: 2,
      },
      {
        name: 'writes',
        test: /[\\/]src[\\/]twilio[\\/](?:explain-write|refusal-words|form-of|\w+-resource|or-null-when-gone|settle-write)/,
        minShareCount: 2,
      },
      { name: 'forms', test: /[\\/]src[\\/](?:forms[\\/]|ui[\\/][\w-]*field)/, minShareCount: 2 },
    ],
  }
}

function isOneOf(entries: readonly string[]): (id: string) => boolean {
  const modules = new Set(entries.map(inProject))
  const gone = [...modules].filter((module) => !existsSync(module))
  if (gone.length > 0) throw new Error(`No such file: ${gone.join(', ')}. Update scripts/lib/first-route.mjs.`)
  return (id) => modules.has(id)
}
