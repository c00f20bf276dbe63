import { expect, test } from 'vitest'
import { fullClosure, scriptsOf, staticClosure } from './manifest.mjs'

/** The entry opens a page later; page and mock share a chunk; the mock loads a scenario; two chunks import each other. */
const manifest = {
  'index.html': { file: 'index.js', imports: ['_a'], dynamicImports: ['page.tsx', 'mock.ts'], css: ['index.css'] },
  'page.tsx': { file: 'page.js', imports: ['index.html', '_shared'], css: ['index.css', 'page.css'] },
  'mock.ts': { file: 'mock.js', imports: ['_shared'], dynamicImports: ['scenario.ts'] },
  'scenario.ts': { file: 'scenario.js' },
  _a: { file: 'a.js', imports: ['_b'] },
  _b: { file: 'b.js', imports: ['_a'] },
  _shared: { file: 'shared.js' },
}

test('static imports are followed through chunks that import each other, dynamic ones are not', () => {
  expect(scriptsOf(staticClosure(manifest, ['index.html']).values()).toSorted()).toEqual(['a.js', 'b.js', 'index.js'])
})

test('a page that opens at once brings its own imports and styles, each file once', () => {
  const chunks = staticClosure(manifest, ['index.html', 'page.tsx'])
  expect(scriptsOf(chunks.values()).toSorted()).toEqual(['a.js', 'b.js', 'index.js', 'page.js', 'shared.js'])
})

test('everything reachable includes what is loaded later, but for an import that is not to be followed', () => {
  expect(scriptsOf(fullClosure(manifest, ['mock.ts']).values()).toSorted()).toEqual([
    'mock.js',
    'scenario.js',
    'shared.js',
  ])
  const withoutMock = fullClosure(manifest, ['index.html'], (module) => module !== 'mock.ts')
  expect(scriptsOf(withoutMock.values())).not.toContain('mock.js')
  expect(scriptsOf(withoutMock.values())).toContain('shared.js')
})

test('a module that the build does not have is an error, not zero bytes', () => {
  expect(() => staticClosure(manifest, ['gone.tsx'])).toThrow('no chunk for gone.tsx')
})
