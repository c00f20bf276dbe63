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
const neighbours = ['src/domain/base/trunk.ts', 'src/domain/base/ipv4.ts', 'mocks/account/trunks.ts']

const from = (path: string) => `import { trunk } from '${path}'\n\nexport const copy = trunk\n`

const rejected: readonly (readonly [rule: string, file: string, code: string])[] = [
  // Packages, and names of one file: the rest of who may import what is in layers.test.ts.
  [
    'no-restricted-imports',
    'src/domain/base/b.ts',
    `import { useState } from 'react'\n\nexport const state = useState\n`,
  ],
  ['no-restricted-imports', 'src/domain/base/c.test.ts', `import { http } from 'msw'\n\nexport const copy = http\n`],
  ['no-restricted-imports', 'src/twilio/b.ts', `import { useState } from 'react'\n\nexport const state = useState\n`],
  [
    'no-restricted-imports',
    'src/ui/b.ts',
    `import { useQuery } from '@tanstack/react-query'\n\nexport const copy = useQuery\n`,
  ],
  [
    'no-restricted-imports',
    'mocks/account/b.ts',
    `import { covers } from '../../src/domain/base/ipv4.ts'\n\nexport const copy = covers\n`,
  ],
  ['no-restricted-imports', 'mocks/account/e.ts', `import { http } from 'msw'\n\nexport const copy = http\n`],
  [
    'no-restricted-imports',
    'src/features/bulk/a.ts',
    `import { useMemo } from 'react'\n\nexport const copy = useMemo\n`,
  ],
  // One file, one name, found where its name says.
  ['no-default-export', 'src/domain/base/f.ts', `const trunk = 1\nexport default trunk\n`],
  ['extensions', 'src/domain/base/g.ts', from('./trunk')],
  ['no-barrel-file', 'src/domain/base/h.ts', `export * from './trunk.ts'\n`],
  ['filename-case', 'src/domain/base/TrunkName.ts', `export const trunk = 1\n`],
  ['max-lines', 'src/domain/base/i.ts', `export const trunk = 1\n${'void trunk\n'.repeat(250)}`],
  // Types are kept.
  ['no-explicit-any', 'src/domain/base/j.ts', `export const trunk = (value: any): void => void value\n`],
  ['no-non-null-assertion', 'src/domain/base/k.ts', `export const first = (list: string[]): string => list[0]!\n`],
  [
    'no-unsafe-assignment',
    'src/domain/base/l.ts',
    `export const read = () => {\n  const value = JSON.parse('1')\n  return String(value)\n}\n`,
  ],
  ['no-unsafe-type-assertion', 'src/twilio/c.ts', `export const sid = (wire: unknown) => wire as string\n`],
  ['no-unsafe-type-assertion', 'src/features/bulk/c.ts', `export const sid = (wire: unknown) => wire as string\n`],
  ['no-floating-promises', 'src/twilio/d.ts', `export const send = () => {\n  fetch('/')\n}\n`],
  [
    'switch-exhaustiveness-check',
    'src/domain/base/m.ts',
    `export function size(kind: 'one' | 'two') {\n  switch (kind) {\n    case 'one':\n      return 1\n    default:\n      return 2\n  }\n}\n`,
  ],
  // React and the page.
  [
    'rules-of-hooks',
    'src/ui/d.tsx',
    `import { useState } from 'react'\n\nexport function Tile(p: { on: boolean }) {\n  if (p.on) useState(1)\n  return <p>on</p>\n}\n`,
  ],
  ['alt-text', 'src/ui/e.tsx', `export const Tile = () => <img src="/a.png" />\n`],
  ['button-has-type', 'src/features/bulk/b.tsx', `export const Tile = () => <button>Go</button>\n`],
  [
    'click-events-have-key-events',
    'src/ui/f.tsx',
    `export const Tile = () => <div role="button" tabIndex={0} onClick={() => {}} />\n`,
  ],
  ['no-console', 'src/ui/g.ts', `export const say = () => {\n  console.log('hello')\n}\n`],
]

const accepted: readonly (readonly [file: string, code: string])[] = [
  ['src/domain/base/n.ts', from('./trunk.ts')],
  [
    'src/domain/base/n.test.ts',
    `import { expect, test } from 'vitest'\nimport { trunk } from './trunk.ts'\n\ntest('a trunk is there', () => {\n  expect(trunk).toBe(1)\n})\n`,
  ],
  ['src/domain/verdict/n.test.ts', from('../base/trunk.ts')],
  ['src/main.tsx', `export const mock = () => import('../mocks/account/trunks.ts')\n`],
  [
    'mocks/account/g.ts',
    `import type { Cidr } from '../../src/domain/base/ipv4.ts'\n\nexport const first = ({ first: address }: Cidr) => address\n`,
  ],
  ['src/domain/base/o.ts', `export const sid = (text: string) => text as 'TK'\n`],
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
})

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
