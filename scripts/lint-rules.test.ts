import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A rule that never complained may be misspelt: each one that carries a decision of this project is shown a bad line.

const modules = `export const trunk = 1
export const covers = 2
export type Cidr = { first: number }`

/** What the examples import, so that nothing but the rule in question complains. */
const neighbours = [
  'src/domain/account/trunk.ts',
  'src/domain/base/ipv4.ts',
  'src/domain/base/region.ts',
  'src/domain/route.cases.ts',
  'src/twilio/trunks.ts',
  'src/twilio/api-error.ts',
  'src/trunks/row.ts',
  'src/domain/verdict/words.ts',
  'src/features/routing/reroute-mutation.ts',
  'src/features/changes/change-words.ts',
  'src/ledger/change-store.ts',
  'src/app/shell.ts',
  'src/paths/paths.ts',
  'src/ui/button.ts',
  'src/forms/form.ts',
  'mocks/account/trunks.ts',
  'mocks/http/handlers.ts',
]

const from = (path: string) => `import { trunk } from '${path}'\n\nexport const copy = trunk\n`

const rejected: readonly (readonly [rule: string, file: string, code: string])[] = [
  // Imports point one way.
  ['no-restricted-imports', 'src/domain/a.ts', from('../twilio/trunks.ts')],
  ['no-restricted-imports', 'src/domain/b.ts', `import { useState } from 'react'\n\nexport const state = useState\n`],
  ['no-restricted-imports', 'src/domain/c.test.ts', from('../trunks/row.ts')],
  ['no-restricted-imports', 'src/twilio/a.ts', from('../trunks/row.ts')],
  ['no-restricted-imports', 'src/twilio/b.ts', `import { useState } from 'react'\n\nexport const state = useState\n`],
  ['no-restricted-imports', 'src/ui/a.ts', from('../twilio/trunks.ts')],
  ['no-restricted-imports', 'src/ui/b.ts', from('../trunks/row.ts')],
  ['no-restricted-imports', 'src/forms/a.ts', from('../trunks/row.ts')],
  ['no-restricted-imports', 'src/forms/b.ts', from('../twilio/trunks.ts')],
  ['no-restricted-imports', 'src/ui/z.ts', from('../forms/form.ts')],
  ['no-restricted-imports', 'src/twilio/z.ts', from('../forms/form.ts')],
  ['no-restricted-imports', 'src/trunks/a.ts', from('../app/shell.ts')],
  ['no-restricted-imports', 'src/call-path/a.ts', from('../../mocks/account/trunks.ts')],
  ['no-restricted-imports', 'src/app/a.ts', from('../../mocks/account/trunks.ts')],
  ['no-restricted-imports', 'src/app/b.ts', `export const mock = () => import('../../mocks/account/trunks.ts')\n`],
  ['no-restricted-imports', 'mocks/account/a.ts', from('../../src/domain/account/trunk.ts')],
  [
    'no-restricted-imports',
    'mocks/account/b.ts',
    `import { covers } from '../../src/domain/base/ipv4.ts'\n\nexport const copy = covers\n`,
  ],
  ['no-restricted-imports', 'mocks/account/c.ts', from('../../src/twilio/trunks.ts')],
  ['no-restricted-imports', 'mocks/account/d.ts', from('../http/handlers.ts')],
  ['no-restricted-imports', 'mocks/account/e.ts', `import { http } from 'msw'\n\nexport const copy = http\n`],
  ['no-restricted-imports', 'mocks/http/a.ts', from('../../src/twilio/trunks.ts')],
  ['no-restricted-imports', 'mocks/console/a.ts', from('../../src/trunks/row.ts')],
  ['no-restricted-imports', 'mocks/console/c.ts', from('../../src/domain/verdict/words.ts')],
  ['no-restricted-imports', 'mocks/console/d.ts', from('../../src/features/changes/change-words.ts')],
  ['no-restricted-imports', 'e2e/a.ts', from('../src/twilio/trunks.ts')],
  ['no-restricted-imports', 'src/app/c.ts', `import { useMemo } from 'react'\n\nexport const copy = useMemo\n`],
  // One file, one name, found where its name says.
  ['no-cycle', 'src/domain/d.ts', `import { e } from './e.ts'\n\nexport const d = () => e\n`],
  ['no-cycle', 'src/domain/e.ts', `import { d } from './d.ts'\n\nexport const e = () => d\n`],
  ['no-default-export', 'src/domain/f.ts', `const trunk = 1\nexport default trunk\n`],
  ['extensions', 'src/domain/g.ts', from('./trunk')],
  ['no-barrel-file', 'src/domain/h.ts', `export * from './trunk.ts'\n`],
  ['filename-case', 'src/domain/TrunkName.ts', `export const trunk = 1\n`],
  ['max-lines', 'src/domain/i.ts', `export const trunk = 1\n${'void trunk\n'.repeat(250)}`],
  // Types are kept.
  ['no-explicit-any', 'src/domain/j.ts', `export const trunk = (value: any): void => void value\n`],
  ['no-non-null-assertion', 'src/domain/k.ts', `export const first = (list: string[]): string => list[0]!\n`],
  [
    'no-unsafe-assignment',
    'src/domain/l.ts',
    `export const read = () => {\n  const value = JSON.parse('1')\n  return String(value)\n}\n`,
  ],
  ['no-unsafe-type-assertion', 'src/twilio/c.ts', `export const sid = (wire: unknown) => wire as string\n`],
  ['no-floating-promises', 'src/twilio/d.ts', `export const send = () => {\n  fetch('/')\n}\n`],
  [
    'switch-exhaustiveness-check',
    'src/domain/m.ts',
    `export function size(kind: 'one' | 'two') {\n  switch (kind) {\n    case 'one':\n      return 1\n    default:\n      return 2\n  }\n}\n`,
  ],
  // React and the page.
  [
    'rules-of-hooks',
    'src/ui/d.tsx',
    `import { useState } from 'react'\n\nexport function Tile(p: { on: boolean }) {\n  if (p.on) useState(1)\n  return <p>on</p>\n}\n`,
  ],
  ['alt-text', 'src/ui/e.tsx', `export const Tile = () => <img src="/a.png" />\n`],
  ['button-has-type', 'src/trunks/b.tsx', `export const Tile = () => <button>Go</button>\n`],
  [
    'click-events-have-key-events',
    'src/ui/f.tsx',
    `export const Tile = () => <div role="button" tabIndex={0} onClick={() => {}} />\n`,
  ],
  ['no-console', 'src/ui/g.ts', `export const say = () => {\n  console.log('hello')\n}\n`],
]

const accepted: readonly (readonly [file: string, code: string])[] = [
  ['src/domain/n.ts', from('./trunk.ts')],
  [
    'src/domain/n.test.ts',
    `import { expect, test } from 'vitest'\nimport { trunk } from './trunk.ts'\n\ntest('a trunk is there', () => {\n  expect(trunk).toBe(1)\n})\n`,
  ],
  ['src/twilio/e.ts', from('../domain/trunk.ts')],
  ['src/ui/h.ts', from('../domain/trunk.ts')],
  ['src/forms/c.ts', from('../twilio/api-error.ts')],
  ['src/forms/d.ts', from('../ui/button.ts')],
  ['src/trunks/c.ts', from('../app/paths.ts')],
  ['src/trunks/e.ts', from('../forms/form.ts')],
  ['src/trunks/d.ts', from('../twilio/trunks.ts')],
  ['src/app/d.ts', from('../trunks/row.ts')],
  ['src/main.tsx', `export const mock = () => import('../mocks/account/trunks.ts')\n`],
  ['mocks/account/f.ts', from('../../src/domain/base/region.ts')],
  [
    'mocks/account/g.ts',
    `import type { Cidr } from '../../src/domain/base/ipv4.ts'\n\nexport const first = ({ first: address }: Cidr) => address\n`,
  ],
  ['mocks/account/h.test.ts', from('../../src/domain/route.cases.ts')],
  ['mocks/http/b.ts', from('../account/trunks.ts')],
  ['mocks/console/b.ts', from('../../src/twilio/trunks.ts')],
  ['mocks/console/e.ts', from('../../src/features/routing/reroute-mutation.ts')],
  ['mocks/console/f.ts', from('../../src/ledger/change-store.ts')],
  ['e2e/b.ts', from('../mocks/account/trunks.ts')],
]

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'lint-rules-'))
let found: readonly string[] = []

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    cpSync(join(project, name), join(folder, name))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const file of neighbours) put(file, modules)
  for (const [, file, code] of rejected) put(file, code)
  for (const [file, code] of accepted) put(file, code)
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint')
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '-f', 'unix', 'src', 'mocks', 'e2e'], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (stderr !== '') throw new Error(stderr)
  found = stdout.split('\n')
}, 30_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const complaintsAbout = (file: string) => found.filter((line) => line.startsWith(`${file}:`))

test.each(rejected)('%s complains about %s', (rule, file) => {
  expect(complaintsAbout(file)).toContainEqual(expect.stringContaining(`(${rule})`))
})

test.each(accepted)('no rule complains about %s', (file) => {
  expect(complaintsAbout(file)).toEqual([])
})
