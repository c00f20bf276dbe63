// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { mock, pages } from './first-route.mjs'
import { fullClosure, scriptsOf, staticClosure } from './manifest.mjs'
import { inProject } from './project.mjs'
import { StepFailed } from './steps.mjs'

/** Files that are not in the manifest because their names are fixed. */
const unhashedFiles = ['theme.js', 'icon.svg', 'mockServiceWorker.js']

/**
 * The files in dist/ by when they load: with the first page, with the mock, with other pages, or later. A chunk that
 * the console and the mock share counts for the console.
 */
export function readFirstLoad() {
  const manifestFile = inProject('.cache/manifest.json')
  if (!existsSync(manifestFile)) throw new StepFailed('There is no build to measure. Run npm run build first.')
  /** @type {import('./manifest.mjs').Manifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const named = (/** @type {string} */ name) => {
    const found = Object.entries(manifest).flatMap(([module, chunk]) => (chunk?.name === name ? [module] : []))
    if (found.length === 0) throw new StepFailed(`The build has no chunk ${name}. Update scripts/lib/first-route.mjs.`)
    return found
  }
  const gone = Object.values(pages)
    .flat()
    .filter((module) => manifest[module] === undefined)
  if (gone.length > 0) {
    throw new StepFailed(`No longer imported with import(): ${gone.join(', ')}. Update scripts/lib/first-route.mjs.`)
  }

  const page = readFileSync(inProject('dist/index.html'), 'utf8')
  const inPage = Object.entries(manifest).flatMap(([module, chunk]) =>
    chunk?.file.endsWith('.js') && page.includes(chunk.file) ? [module] : [],
  )
  const first = staticClosure(manifest, [...inPage, ...named('console')])
  const withLists = staticClosure(manifest, named('rows'))
  const afterIt = staticClosure(manifest, named('demo'))
  const console = fullClosure(manifest, inPage, (module) => module !== mock)
  const mockOnly = [...fullClosure(manifest, [mock])].filter(([module]) => !console.has(module))
  const later = [...console].filter(([module]) => !first.has(module) && !withLists.has(module) && !afterIt.has(module))

  const scripts = scriptsOf(first.values())
  const scriptsWithLists = scriptsOf(withLists.values()).filter((file) => !scripts.includes(file))
  const before = [...scripts, ...scriptsWithLists]
  const scriptsAfterIt = scriptsOf(afterIt.values()).filter((file) => !before.includes(file))
  // The style sheet belongs to no chunk, so find it in the page.
  const styles = [...page.matchAll(/href="\/([^"]+\.css)"/g)].map(([, file = '']) => file)
  if (styles.length === 0) throw new StepFailed('The page has no style sheet. Update scripts/lib/first-load.mjs.')
  const fonts = Object.values(manifest).flatMap((chunk) => (chunk?.file.endsWith('.woff2') ? [chunk.file] : []))
  const ofMock = scriptsOf(mockOnly.map(([, chunk]) => chunk))
  const starting = scriptsOf(staticClosure(manifest, [mock, ...named('scenarios')]).values()).filter((file) =>
    ofMock.includes(file),
  )
  // A scenario loads when it is chosen, so it does not count for the mock.
  const isScenario = (/** @type {string} */ module) =>
    module.startsWith('mocks/scenarios/') || named('scenarios').includes(module)
  const mockScripts = scriptsOf(mockOnly.filter(([module]) => !isScenario(module)).map(([, chunk]) => chunk))
  return {
    scripts,
    styles,
    scriptsWithLists,
    scriptsAfterIt,
    mockScripts,
    mockStarting: starting,
    // The files that each page loads in addition to those of every visit, which include the demo's chunk.
    pageScripts: Object.entries(pages).map(([name, modules]) => ({
      name,
      files: scriptsOf(staticClosure(manifest, modules).values()).filter(
        (file) => ![...before, ...scriptsAfterIt].includes(file),
      ),
    })),
    laterScripts: scriptsOf(later.map(([, chunk]) => chunk)),
    requests: [...unhashedFiles, ...before, ...scriptsAfterIt, ...starting, ...styles, ...fonts],
  }
}
