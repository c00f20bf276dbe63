import { expect, test } from 'vitest'
import { fullClosure, scriptsOf, staticClosure } from './manifest.mjs'

/** A page and the mock load dynamically and share a chunk. The mock loads a scenario. Two chunks form a cycle. */
const manifest = {
  'index.html': { file: 'index.js', imports: ['_a'], dynamicImports: ['page.tsx', 'mock.ts'], css: ['index.css'] },
  'page.tsx': { file: 'page.js', imports: ['index.html', '_shared'], css: ['index.css', 'page.css'] },
  'mock.ts': { file: 'mock.js', imports: ['_shared'], dynamicImports: ['scenario.ts'] },
  'scenario.ts': { file: 'scenario.js' },
  _a: { file: 'a.js', imports: ['_b'] },
  _b: { file: 'b.js', imports: ['_a'] },
  _shared: { file: 'shared.js' },
}

test('staticClosure follows static imports through cycles, but not dynamic imports', () => {
  expect(scriptsOf(staticClosure(manifest, ['index.html']).values()).toSorted()).toEqual(['a.js', 'b.js', 'index.js'])
})

test('an additional page adds its imports and styles, each file once', () => {
  const chunks = staticClosure(manifest, ['index.html', 'page.tsx'])
  expect(scriptsOf(chunks.values()).toSorted()).toEqual(['a.js', 'b.js', 'index.js', 'page.js', 'shared.js'])
})

test('fullClosure follows dynamic imports too, except those that it is told not to', () => {
  expect(scriptsOf(fullClosure(manifest, ['mock.ts']).values()).toSorted()).toEqual([
    'mock.js',
    'scenario.js',
    'shared.js',
  ])
  const withoutMock = fullClosure(manifest, ['index.html'], (module) => module !== 'mock.ts')
  expect(scriptsOf(withoutMock.values())).not.toContain('mock.js')
  expect(scriptsOf(withoutMock.values())).toContain('shared.js')
})

test('a module that is missing from the build is an error', () => {
  expect(() => staticClosure(manifest, ['gone.tsx'])).toThrow('no chunk for gone.tsx')
})
