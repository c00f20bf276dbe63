// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { mock, mockAtStart, openedWithIt } from './first-route.mjs'
import { assetsOf, fullClosure, scriptsOf, staticClosure, stylesOf } from './manifest.mjs'
import { inProject } from './project.mjs'
import { StepFailed } from './steps.mjs'

/** Not in the manifest, because their names are fixed. */
const unhashedFiles = ['theme.js', 'icon.svg', 'mockServiceWorker.js']

/**
 * The files of the build in dist/, by what they cost: those of the first page, those of the mock, the rest.
 * A chunk that the console shares with the mock is the console's.
 */
export function readFirstLoad() {
  const manifestFile = inProject('dist/.vite/manifest.json')
  if (!existsSync(manifestFile)) throw new StepFailed('There is no build to measure. Run: npm run build')
  /** @type {import('./manifest.mjs').Manifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const gone = [...openedWithIt, ...mockAtStart].filter((module) => manifest[module] === undefined)
  if (gone.length > 0) {
    throw new StepFailed(`No longer imported with import(): ${gone.join(', ')}. Update scripts/lib/first-route.mjs.`)
  }

  const page = readFileSync(inProject('dist/index.html'), 'utf8')
  const named = Object.entries(manifest).flatMap(([module, chunk]) =>
    chunk?.file.endsWith('.js') && page.includes(chunk.file) ? [module] : [],
  )
  const first = staticClosure(manifest, named)
  const openedLater = staticClosure(manifest, openedWithIt)
  const console = fullClosure(manifest, named, (module) => module !== mock)
  const mockOnly = [...fullClosure(manifest, [mock])].filter(([module]) => !console.has(module))
  const later = [...console].filter(([module]) => !first.has(module) && !openedLater.has(module))

  const scripts = scriptsOf(first.values())
  const demoScripts = scriptsOf(openedLater.values()).filter((file) => !scripts.includes(file))
  const styles = stylesOf(first.values())
  const mockScripts = scriptsOf(mockOnly.map(([, chunk]) => chunk))
  const starting = scriptsOf(staticClosure(manifest, mockAtStart).values()).filter((file) => mockScripts.includes(file))
  return {
    scripts,
    styles,
    demoScripts,
    mockScripts,
    laterScripts: scriptsOf(later.map(([, chunk]) => chunk)),
    requests: [...unhashedFiles, ...scripts, ...demoScripts, ...starting, ...styles, ...assetsOf(first.values())],
  }
}
