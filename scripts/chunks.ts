import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { chunkGroups } from './lib/first-route.mjs'

const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * Puts the first page into one script, with all that other pages share with it. By default the bundler makes a chunk
 * for each set of pages that shares a module: 16 scripts on the first load and 10 kB more, because each is compressed
 * separately. For the same reason there is one chunk for the rows of the first page, one for the demo bar, one for the
 * parts that several pages share, one for forms, and one for runs of several writes.
 *
 * The bundler adds the modules that each group uses. Following imports here instead would go through a package's index
 * and include everything that any page uses of it, such as every icon and every hook.
 */
export function chunksOfPages(): Rolldown.CodeSplittingOptions {
  return {
    groups: [
      ...Object.entries(chunkGroups).map(([name, entries]) => ({ name, test: isOneOf(entries) })),
      // No page needs dialogs when it opens.
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
      // Only dialogs write several items; a page with a form does not need this.
      { name: 'runs', test: /[\\/]src[\\/]forms[\\/](?:use-)?item-/, minShareCount: 2 },
      { name: 'forms', test: /[\\/]src[\\/](?:forms[\\/]|ui[\\/][\w-]*field)/, minShareCount: 2 },
    ],
  }
}

function isOneOf(entries: readonly string[]): (id: string) => boolean {
  const modules = new Set(entries.map(inProject))
  // A folder that is absent as a whole was left out on purpose: scripts/lib/without-demo.mjs.
  const gone = [...modules].filter((module) => !existsSync(module) && existsSync(dirname(module)))
  if (gone.length > 0)
    throw new Error(`These files do not exist: ${gone.join(', ')}. Update scripts/lib/first-route.mjs.`)
  return (id) => modules.has(id)
}
