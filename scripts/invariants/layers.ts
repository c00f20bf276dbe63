import { posix } from 'node:path'

/** A folder with one purpose, and the only rooms that its files may import. */
export type Room = {
  /** The folder, from the root of the project. */
  readonly name: string
  readonly holds: string
  readonly mayImport: readonly string[]
  /** Of some rooms it may import these files only. */
  readonly only?: Readonly<Record<string, readonly string[]>>
}

const vocabulary = ['src/domain/base', 'src/domain/account']
const domain = [
  ...vocabulary,
  'src/domain/fields',
  'src/domain/verdict',
  'src/domain/access',
  'src/domain/naming',
  'src/domain/preflight',
  'src/domain/origination',
  'src/domain/copy',
  'src/domain/deletion',
  'src/domain/numbers',
]
const belowAccount = ['src/paths', ...domain, 'src/browser', 'src/twilio', 'src/ui', 'src/forms', 'src/ledger']
const belowFeatures = [...belowAccount, 'src/account', 'src/shared']
const firstStep = [...belowFeatures, 'src/features/access', 'src/features/call-path', 'src/features/edges']
const belowRouting = [...firstStep, 'src/features/calls', 'src/features/changes']
const subjects = ['src/features/trunks', 'src/features/numbers', 'src/features/bulk']
/** The server decides for itself, so the mock takes words and types of the console, and never its rules. */
const mockVocabulary = { 'src/domain/account': ['demo-account.ts', 'origination-url.ts', 'trunk-instance.ts'] }

const serverDecides =
  ': the server decides for itself, so write the rule again in mocks/account and run one table of cases against both'

const mock = ['account', 'scenarios', 'store', 'http', 'switches', 'server'].map((name) => `mocks/${name}`)

/**
 * The layers of the house, from the bottom up: a room may import what its line names, and only rooms above its line are
 * ever named. `layers.test.ts` checks the sources against this table; docs/architecture.md draws it.
 */
export const rooms: readonly Room[] = [
  { name: 'src/paths', holds: 'every URL and tab name', mayImport: [] },
  { name: 'src/domain/base', holds: 'ids, units, instants, text', mayImport: [] },
  { name: 'src/domain/account', holds: 'what an account is made of', mayImport: ['src/domain/base'] },
  { name: 'src/domain/fields', holds: 'rules of one field', mayImport: vocabulary },
  { name: 'src/domain/verdict', holds: 'states of instances, routes and trunks', mayImport: vocabulary },
  {
    name: 'src/domain/access',
    holds: 'addresses, users, passwords',
    mayImport: [...vocabulary, 'src/domain/fields', 'src/domain/verdict'],
  },
  {
    name: 'src/domain/naming',
    holds: 'Termination URIs and friendly names',
    mayImport: [...vocabulary, 'src/domain/fields'],
  },
  {
    name: 'src/domain/preflight',
    holds: 'findings before a re-route',
    mayImport: [...vocabulary, 'src/domain/verdict'],
  },
  {
    name: 'src/domain/origination',
    holds: 'SIP URIs and their order',
    mayImport: [...vocabulary, 'src/domain/fields', 'src/domain/verdict', 'src/domain/access'],
  },
  {
    name: 'src/domain/copy',
    holds: 'a copy to another Region',
    mayImport: [...vocabulary, 'src/domain/fields', 'src/domain/origination'],
  },
  {
    name: 'src/domain/deletion',
    holds: 'what a deletion would break',
    mayImport: [...vocabulary, 'src/domain/verdict'],
  },
  { name: 'src/domain/numbers', holds: 'lists of numbers as text', mayImport: ['src/domain/base'] },
  { name: 'src/domain/cases', holds: 'tables of cases for console and mock', mayImport: domain },
  {
    name: 'src/browser',
    holds: 'storage, databases, channels and state that lasts',
    mayImport: ['src/domain/base'],
  },
  { name: 'src/twilio', holds: 'transport, one decoder per resource', mayImport: vocabulary },
  {
    name: 'src/ui',
    holds: 'the design system',
    mayImport: [...vocabulary, 'src/domain/verdict', 'src/domain/preflight', 'src/browser'],
  },
  {
    name: 'src/forms',
    holds: 'drafts, conflicts, outcomes, item runs, dialogs of the address',
    mayImport: ['src/paths', 'src/domain/base', 'src/domain/fields', 'src/browser', 'src/twilio', 'src/ui'],
  },
  {
    name: 'src/ledger',
    holds: 'the record of re-routes',
    mayImport: [...vocabulary, 'src/domain/preflight', 'src/browser', 'src/twilio'],
  },
  { name: 'src/account', holds: 'what is loaded of the account', mayImport: belowAccount },
  { name: 'src/shared', holds: 'components that know the account', mayImport: [...belowAccount, 'src/account'] },
  { name: 'src/features/access', holds: 'access and credential lists', mayImport: belowFeatures },
  { name: 'src/features/call-path', holds: 'the diagram of a call', mayImport: belowFeatures },
  { name: 'src/features/edges', holds: 'Localized URIs', mayImport: belowFeatures },
  { name: 'src/features/calls', holds: 'call records', mayImport: firstStep },
  { name: 'src/features/changes', holds: 'pages of the ledger', mayImport: [...firstStep, 'src/features/calls'] },
  { name: 'src/features/routing', holds: 'reviews, re-routes, readiness', mayImport: belowRouting },
  ...subjects.map((name) => ({
    name,
    holds:
      { trunks: 'trunks and the matrix', numbers: 'numbers', bulk: 'runs over many numbers' }[posix.basename(name)] ??
      '',
    mayImport: [...belowRouting, 'src/features/routing'],
  })),
  {
    name: 'src/features/demo',
    holds: 'the demo bar, test calls, traffic',
    mayImport: [...belowRouting, 'src/features/routing', ...subjects],
  },
  { name: 'src/styles', holds: 'tokens and fonts', mayImport: [] },
  {
    name: 'src/app',
    holds: 'router, shell, boot',
    mayImport: [...belowRouting, 'src/features/routing', ...subjects, 'src/features/demo'],
  },
  { name: 'mocks/account', holds: 'the model of an account', mayImport: vocabulary, only: mockVocabulary },
  {
    name: 'mocks/scenarios',
    holds: 'accounts to begin with',
    mayImport: [...vocabulary, 'mocks/account'],
    only: mockVocabulary,
  },
  { name: 'mocks/store', holds: 'rows that survive a reload', mayImport: ['src/domain/base', 'mocks/account'] },
  {
    name: 'mocks/http',
    holds: 'the wire',
    mayImport: [...vocabulary, 'mocks/account', 'mocks/scenarios', 'mocks/store'],
    only: mockVocabulary,
  },
  {
    name: 'mocks/switches',
    holds: 'switches of the address bar',
    mayImport: [...vocabulary, 'mocks/account', 'mocks/scenarios', 'mocks/http'],
    only: mockVocabulary,
  },
  {
    name: 'mocks/server',
    holds: 'the API over HTTP',
    only: mockVocabulary,
    mayImport: [...vocabulary, 'mocks/account', 'mocks/scenarios', 'mocks/store', 'mocks/http', 'mocks/switches'],
  },
  { name: 'mocks', holds: 'the doors: browser.ts and server.ts', mayImport: ['src/domain/base', ...mock] },
  {
    name: 'mocks/tests',
    holds: 'what proves the mock',
    mayImport: [...belowRouting, 'src/features/routing', ...subjects, 'src/domain/cases', ...mock, 'mocks'],
  },
  { name: 'src', holds: 'main.tsx', mayImport: ['src/app', 'src/browser', 'src/styles', 'src/twilio', 'mocks'] },
  {
    name: 'e2e',
    holds: 'stories',
    mayImport: [...vocabulary, 'src/domain/cases', 'mocks/account', 'mocks/scenarios', 'mocks/tests'],
  },
  {
    name: 'mounted',
    holds: 'component tests',
    mayImport: [
      ...vocabulary,
      'src/domain/cases',
      'src/twilio',
      'src/styles',
      'src/app',
      ...mock,
      'mocks',
      'mocks/tests',
      'e2e',
    ],
    // The rest of it runs in Node.
    only: {
      e2e: [
        'access-pages.ts',
        'calls.ts',
        'codes-in-view.ts',
        'copying.ts',
        'delete-instance.ts',
        'domain-name.ts',
        'elsewhere.ts',
        'form-story.ts',
        'general-tab.ts',
        'numbers-pages.ts',
        'origination-tab.ts',
        'vocabulary.ts',
      ],
    },
  },
]

/** The room of a file, or undefined where the table does not name its folder. */
export function roomOf(path: string): Room | undefined {
  const own = rooms.filter(({ name }) => path.startsWith(`${name}/`))
  const closest = own.toSorted((a, b) => b.name.length - a.name.length)[0]
  // Whatever lies directly in `src` or `mocks` is a door of the house. A folder there needs a line of its own.
  const isDoor = closest?.name === 'src' || closest?.name === 'mocks'
  return isDoor && posix.dirname(path) !== closest?.name ? undefined : closest
}

/** Tests of the domain may look at all of it, those of the mock at all of the mock, and all three at the tables of cases. */
const widerForTests: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['src/domain/', [...domain, 'src/domain/cases']],
  ['src/forms/', ['src/domain/cases']],
  ['mocks/', [...mock, 'mocks', 'mocks/tests', 'src/domain/cases']],
]

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** What is wrong with one file's import of another, in a sentence that says what to do, or undefined. */
export function forbiddenImport(from: string, to: string): string | undefined {
  const [importing, imported] = [roomOf(from), roomOf(to)]
  if (!/^(src|mocks|e2e|mounted)\//.test(from)) return undefined
  if (importing === undefined) return `${from} is in no room: add its folder to scripts/invariants/layers.ts`
  if (imported === undefined)
    return /^(src|mocks|e2e|mounted)\//.test(to)
      ? `${to} is in no room: add its folder to scripts/invariants/layers.ts`
      : undefined
  if (importing === imported) return undefined
  if (isTest(from) && widerForTests.some(([start, names]) => from.startsWith(start) && names.includes(imported.name)))
    return undefined
  if (!importing.mayImport.includes(imported.name))
    return `${importing.name} may not import ${imported.name} (${to}): take it as an argument, or move it to a room below both`
  const files = importing.only?.[imported.name]
  if (files !== undefined && !files.includes(posix.basename(to)))
    return `${importing.name} may import only ${files.join(', ')} of ${imported.name}, not ${to}${importing.name.startsWith('mocks') ? serverDecides : ''}`
  return undefined
}
