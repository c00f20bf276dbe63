// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { assetsOf, fullClosure, scriptsOf, staticClosure, stylesOf } from './manifest.mjs'
import { inProject } from './project.mjs'
import { StepFailed } from './steps.mjs'

/** What `/trunks`, the first page, imports with `import()` while it opens. A story checks it in the browser. */
const firstRoute = ['src/trunks/trunks-page.tsx', 'src/demo/demo-bar.tsx']
/** Where the mock begins. What it imports with `import()` while it starts belongs into the second list too. */
const mock = 'mocks/browser.ts'
const mockAtStart = [mock]
/** Not in the manifest: the page itself, the theme script, the worker. */
const unhashedFiles = ['index.html', 'theme.js', 'mockServiceWorker.js']

const entry = 'index.html'

/**
 * The files of the build in dist/, by what they cost: those of the first page, those of the mock, the rest.
 * A chunk that the console shares with the mock is the console's.
 */
export function readFirstLoad() {
  const manifestFile = inProject('dist/.vite/manifest.json')
  if (!existsSync(manifestFile)) throw new StepFailed('There is no build to measure. Run: npm run build')
  /** @type {import('./manifest.mjs').Manifest} */
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
  const gone = [...firstRoute, ...mockAtStart].filter((module) => manifest[module] === undefined)
  if (gone.length > 0) {
    throw new StepFailed(`No longer imported with import(): ${gone.join(', ')}. Update scripts/lib/first-load.mjs.`)
  }

  const first = staticClosure(manifest, [entry, ...firstRoute])
  const console = fullClosure(manifest, [entry], (module) => module !== mock)
  const mockOnly = [...fullClosure(manifest, [mock])].filter(([module]) => !console.has(module))
  const later = [...console].filter(([module]) => !first.has(module))

  const scripts = scriptsOf(first.values())
  const styles = stylesOf(first.values())
  const mockScripts = scriptsOf(mockOnly.map(([, chunk]) => chunk))
  const starting = scriptsOf(staticClosure(manifest, mockAtStart).values()).filter((file) => mockScripts.includes(file))
  return {
    scripts,
    styles,
    mockScripts,
    laterScripts: scriptsOf(later.map(([, chunk]) => chunk)),
    requests: [...unhashedFiles, ...scripts, ...starting, ...styles, ...assetsOf(first.values())],
  }
}
