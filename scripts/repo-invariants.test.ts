import { describe, expect, test } from 'vitest'
import project from '../package.json' with { type: 'json' }
import { lineRules } from './invariants/line-rules.ts'
import { wordingRules } from './invariants/wording-rules.ts'
import { codeLines, documents, filesUnder, textOf } from './invariants/source.ts'

// What the linter cannot say. Each message names the file, the line and what to write instead.

function complaints(path: string, text: string): readonly string[] {
  const told = (lines: readonly string[], rules: typeof lineRules) =>
    lines.flatMap((line, index) =>
      rules
        .filter(({ where, except, pattern }) => where.test(path) && except?.test(path) !== true && pattern.test(line))
        .map(({ instead }) => `${path}:${index + 1}  ${instead}`),
    )
  return [...told(codeLines(text), lineRules), ...told(text.split('\n'), wordingRules)]
}

test('the whole project keeps the rules', () => {
  const files = filesUnder('src', 'mocks', 'e2e', 'mounted', 'scripts').filter((path) => /\.(tsx?|mjs|css)$/.test(path))
  expect(files.length).toBeGreaterThan(0)
  const checked = files.filter((path) => path !== 'scripts/repo-invariants.test.ts')
  expect(checked.flatMap((path) => complaints(path, textOf(path)))).toEqual([])
})

test('documents name only npm scripts that exist', () => {
  const named = documents().flatMap((path) => [...textOf(path).matchAll(/npm run ([a-z][a-z0-9:-]*)/g)])
  expect(named.map(([, name = '']) => name).filter((name) => !(name in project.scripts))).toEqual([])
})

describe('each rule rejects what it is there for', () => {
  test.each([
    ['src/ui/tile.tsx', `<p className="bg-blue-500">`, 'palette'],
    ['src/ui/tile.tsx', `<p className="hover:text-white/80">`, 'palette'],
    ['src/ui/tile.tsx', `<p className="border-t-slate-200">`, 'palette'],
    ['src/ui/tile.tsx', `<p className="dark:bg-surface">`, 'dark:'],
    ['src/ui/tile.tsx', `<p style={{ color: '#1a2b3c' }}>`, 'colour'],
    ['src/ui/tile.tsx', `<p className="bg-[#fff]">`, 'colour'],
    ['src/ui/tile.tsx', `<p style={{ color: 'oklch(0.5 0.1 20)' }}>`, 'colour'],
    ['src/features/call-path/leg.tsx', `<path fill="white" />`, 'colour'],
    ['src/styles/print.css', `a { color: rgb(0 0 0); }`, 'colour'],
    ['src/domain/account/route.ts', `const now = Date.now()`, 'clock'],
    ['src/domain/account/route.ts', `const now = new Date()`, 'clock'],
    ['mocks/account/clock.ts', `const id = Math.random()`, 'clock'],
    ['mocks/account/sid.ts', `const id = crypto.randomUUID()`, 'clock'],
    ['src/ui/all.ts', `export * from './button.tsx'`, 'barrels'],
    ['src/ui/all.ts', `export type * from './button.tsx'`, 'barrels'],
    ['src/features/trunks/row.tsx', `<a href="/trunks/east">`, 'paths.ts'],
    ['src/features/trunks/row.tsx', 'const to = `/trunks/${name}`', 'paths.ts'],
    ['src/ui/theme.ts', `localStorage.setItem('theme', choice)`, 'src/browser'],
    ['src/forms/form-draft.ts', `const storage = () => sessionStorage`, 'src/browser'],
    ['src/ledger/channel.ts', `const channel = new BroadcastChannel('changes')`, 'src/browser'],
    ['src/ledger/rows.ts', `import { openDB } from 'idb'`, 'src/browser'],
    ['src/app/boot-state.ts', `const listeners = new Set<() => void>()`, 'createAtom'],
    ['src/app/boot-state.ts', `useSyncExternalStore(subscribe, () => current)`, 'createAtom'],
    ['src/main.tsx', `import { startMock } from '../mocks/browser.ts'`, 'import()'],
    ['src/ui/tile.tsx', `<p>“mars” is no Region</p>`, 'is not a'],
    ['src/ui/tile.tsx', `// The reading that is no answer`, 'is not a'],
    ['src/ui/tile.tsx', `const label = 'Re-route all the same'`, 'anyway'],
    ['src/ui/tile.tsx', `/** Starts anew. */`, 'again'],
    ['src/ui/tile.tsx', `<p>The PBX answers in vain</p>`, 'what happens'],
    ['mocks/http/a.ts', `// Mended by the next write`, 'fix'],
    ['src/ui/tile.tsx', `<p>Gone for good</p>`, 'permanently'],
    ['src/ui/tile.tsx', `<p>None, as far as was read</p>`, 'loaded'],
    ['src/ui/tile.tsx', `<p>Trunks were not read</p>`, 'not loaded'],
    ['src/ui/tile.test.ts', `test('10000 numbers fit', () => {})`, '10,000'],
    ['e2e/stories/a.spec.ts', `await page.waitForTimeout(500)`, 'operator'],
    ['e2e/stories/a.spec.ts', `page.getByTestId('row')`, 'operator'],
    ['e2e/stories/a.spec.ts', `test.skip('later', async () => {})`, 'operator'],
    ['e2e/stories/a.spec.ts', `page.getByText('98 numbers')`, 'exact'],
  ])('%s: %s', (path, code, about) => {
    expect(complaints(path, code)).toEqual([expect.stringContaining(about)])
  })

  test.each([
    ['src/ui/tile.tsx', `<p className="bg-surface text-text-2 hover:bg-hover border-us1-edge">`],
    ['src/ui/tile.tsx', `// no bg-blue-500 and no #fff here`],
    ['src/ui/tile.tsx', `<a href="#main">`],
    ['src/ui/mark.tsx', `<path fill="currentColor" stroke="none" />`],
    ['src/styles/theme.css', `--canvas: light-dark(oklch(0.968 0.004 80), #000);`],
    ['src/domain/base/instant.ts', `const isValid = !Number.isNaN(new Date(epoch).getTime())`],
    ['src/domain/base/instant.ts', `/** Never Date.now(). */`],
    ['src/domain/base/instant.test.ts', `const now = new Date()`],
    ['src/ui/tile.tsx', `<p>There is no trunk, and US1 is no longer active</p>`],
    ['src/ui/tile.tsx', `const kind = 'not-read' // 10,000 numbers, error 32201, port 5060`],
    ['src/paths/paths.ts', `trunks: '/trunks',`],
    ['src/main.tsx', `const { startMock } = await import('../mocks/browser.ts')`],
  ])('and lets pass %s: %s', (path, code) => {
    expect(complaints(path, code)).toEqual([])
  })
})
