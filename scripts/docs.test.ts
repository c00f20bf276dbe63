import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import project from '../package.json' with { type: 'json' }
import { drawnLayers } from './invariants/drawn-layers.ts'
import { documents, filesUnder, textOf } from './invariants/source.ts'

// What the docs name has to exist: rules, files, folders, npm scripts and entries of other docs.

const root = fileURLToPath(new URL('..', import.meta.url))
const thisFile = 'scripts/docs.test.ts'

type Project = { readonly files: readonly string[]; readonly scripts: readonly string[] }

const folders = ['src', 'mocks', 'e2e', 'mounted', 'scripts', 'docs', '.ci']
const here: Project = {
  files: [...filesUnder(...folders), ...readdirSync(root).filter((name) => !folders.includes(name))],
  scripts: Object.keys(project.scripts),
}

/** Rules that have a heading, `### R9 A re-route …`, in the order of the page. */
const rulesOf = (text: string): readonly string[] =>
  [...text.matchAll(/^### (R\d{1,2}) \S/gm)].map(([, rule = '']) => rule)

/** Rules cited that have no heading, each with its file and line. */
function unknownRules(path: string, text: string, rules: readonly string[]): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/\bR\d{1,2}\b/g)].flatMap(([rule]) =>
        rules.includes(rule) ? [] : [`${path}:${index + 1}  ${rule} is not in docs/routing-rules.md`],
      ),
    )
}

/** `a/{b,c}.ts` is two paths. */
function expandBraces(path: string): readonly string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(path)
  if (!braces) return [path]
  const [, before = '', choices = '', after = ''] = braces
  return choices.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`))
}

/** A file, a folder, or a pattern that matches one: `*` within a name, `**` over folders. */
function exists(path: string, { files }: Project): boolean {
  const plain = posix.normalize(path).replace(/\/$/, '')
  if (plain === '.') return true
  const source = plain
    .replaceAll(/[.+?^$()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/\*\*\/|\*\*|\*/g, (stars) => (stars === '**/' ? '(?:.*/)?' : stars === '**' ? '.*' : '[^/]*'))
  const pattern = new RegExp(`^${source}(?:/|$)`)
  return files.some((file) => pattern.test(file))
}

/** `router.tsx` without its folder: some file has that name. */
const existsSomewhere = (name: string, { files }: Project): boolean =>
  files.some((file) => posix.basename(file) === name)

const unfenced = (text: string): string => text.replaceAll(/^ *(```+|~~~+)[^\n]*\n[\s\S]*?^ *\1 *$/gm, '')
const withoutAddresses = (text: string): string => text.replaceAll(/\b(?:https?:\/\/|[\w-]+\.com\/)[^\s)>\]]*/g, '')

/** Targets of links and pictures beside the document, without `#heading`; from the root of the project. */
function linkedPaths(path: string, text: string): readonly string[] {
  const inline = [...unfenced(text).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)]
  const defined = [...unfenced(text).matchAll(/^ {0,3}\[[^\]]+\]:\s*<?([^\s>]+)/gm)]
  return [...inline, ...defined]
    .map(([, target = '']) => decodeURI(target.replace(/[#?].*$/, '')))
    .filter((target) => target !== '' && !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)))
}

/** `src/…` and its like, anywhere in the text, code included. */
function pathsInText(text: string): readonly string[] {
  const found = withoutAddresses(text).matchAll(
    /(?<![\w./@-])(?:src|mocks|e2e|mounted|scripts|docs|\.ci)\/(?:[\w@*./-]|\{[^{}\s]*\})*/g,
  )
  return [...found].map(([path]) => path.replace(/\.+$/, '')).flatMap(expandBraces)
}

/** `router.tsx` in backticks, without a folder. */
function bareNames(text: string): readonly string[] {
  const spans = [...unfenced(text).matchAll(/`([^`\n]+)`/g)].flatMap(([, span = '']) => span.split(/\s+/))
  return spans.filter((word) => /^[\w.-]+\.(?:tsx?|mjs|css|md)$/.test(word))
}

/** In `npm run -s unit`, `npm run unit:watch`, `npm test` and `npm start`. */
function scriptsIn(text: string): readonly string[] {
  const run = [...text.matchAll(/\bnpm (?:run|run-script)(?: -{1,2}[a-z-]+)* ([a-z][\w:-]*)/g)]
  return [...run, ...text.matchAll(/\bnpm (?:-{1,2}[a-z-]+ )*(test|start)\b/g)].map(([, name = '']) => name)
}

const isSuperseded = (text: string): boolean => /^\**Status:\**\s+superseded/im.test(text)

/** What a document names that the project does not have. */
function stale(path: string, text: string, known: Project): readonly string[] {
  if (isSuperseded(text)) return []
  const paths = [...linkedPaths(path, text).flatMap(expandBraces), ...pathsInText(text)]
  const missing = [
    ...paths.filter((named) => !exists(named, known)),
    ...bareNames(text).filter((name) => !existsSomewhere(name, known)),
    ...scriptsIn(text)
      .filter((name) => !known.scripts.includes(name))
      .map((name) => `npm run ${name}`),
  ]
  return [...new Set(missing)].map((name) => `${path}: ${name} does not exist`)
}

/** Bold names in the rules: entries of docs/how-this-api-differs.md, however they are capitalised. */
function unknownEntries(rules: string, differences: string): readonly string[] {
  const entries = [...differences.matchAll(/^- \*\*(.+?)\*\*:/gm)].map(([, name = '']) => name.toLowerCase())
  const named = [...rules.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replaceAll(/\s+/g, ' '))
  return named.filter((name) => !entries.includes(name.toLowerCase()))
}

const routingRules = textOf('docs/routing-rules.md')

describe('the routing rules', () => {
  test('R1 to R22 have a heading each', () => {
    const wanted = Array.from({ length: 22 }, (_, index) => `R${index + 1}`)
    expect(rulesOf(routingRules).toSorted()).toEqual(wanted.toSorted())
  })

  test('every rule that is cited exists', () => {
    const files = [...filesUnder('src', 'mocks', 'e2e', 'mounted', 'scripts'), ...documents()].filter(
      (path) => /\.(?:tsx?|mjs|js|css|md)$/.test(path) && path !== thisFile,
    )
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((path) => unknownRules(path, textOf(path), rulesOf(routingRules)))).toEqual([])
  })

  test('every assumption that they name is an entry of docs/how-this-api-differs.md', () => {
    expect(unknownEntries(routingRules, textOf('docs/how-this-api-differs.md'))).toEqual([])
  })
})

describe('the docs name only what exists', () => {
  test.each(documents())('%s', (path) => {
    expect(stale(path, textOf(path), here)).toEqual([])
  })
})

test('a story takes each picture of the docs, and no picture is left over', () => {
  const stories = filesUnder('e2e/stories').map(textOf).join('\n')
  const taken = [...stories.matchAll(/\bpicture\(page, '([\w-]+)'\)/g)].map(([, name = '']) => `${name}.png`)
  const named = documents().flatMap((path) => [...textOf(path).matchAll(/images\/([\w-]+\.png)/g)])
  const shown = [...new Set(named.map(([, name = '']) => name))].toSorted()
  expect(shown).not.toEqual([])
  expect(taken.toSorted()).toEqual(shown)
  expect(filesUnder('docs/images').map((path) => path.replace('docs/images/', ''))).toEqual(shown)
})

test('docs/architecture.md draws the layers as the table has them', () => {
  expect(textOf('docs/architecture.md')).toContain(`\`\`\`mermaid\n${drawnLayers()}\n\`\`\``)
})

describe('each check rejects what it is there for', () => {
  test.each([
    ['a comment', '/** The former Region is not served (R99). */'],
    ['the title of a test', `test('R99: a second name is refused', () => {})`],
    ['a range', 'The rules R1 to R99 once more.'],
  ])('a rule without a heading, in %s', (_, text) => {
    expect(unknownRules('a.ts', `\n${text}`, ['R1', 'R9'])).toEqual(['a.ts:2  R99 is not in docs/routing-rules.md'])
  })

  test('a rule that is only mentioned has no heading', () => {
    expect(rulesOf('### R1 Names\n\nSee R2.\n\n## R3 Too high\n\n### R4\n\n### R5 Too')).toEqual(['R1', 'R5'])
  })

  test('no rule in longer words and numbers', () => {
    expect(unknownRules('a.ts', 'PR12 R1a R123 AR2 r9 sR3', [])).toEqual([])
  })

  test('a bold name that is no entry', () => {
    const differences = '- **one table**: the routes\n- **release**: a number'
    expect(unknownEntries('Assumed: **One\ntable** and **two tables**', differences)).toEqual(['two tables'])
  })

  const small: Project = {
    files: [
      'README.md',
      'src/app/paths.ts',
      'src/ui/button.tsx',
      'docs/guide.md',
      'docs/images/a.png',
      'vite.config.ts',
    ],
    scripts: ['test', 'unit'],
  }

  test.each([
    ['a file in backticks', 'See `src/app/routes.ts`.', 'src/app/routes.ts'],
    ['a folder', 'The rooms are in `src/rooms/`.', 'src/rooms/'],
    ['half of a name', 'See `src/app/path`.', 'src/app/path'],
    ['a file outside backticks', 'src/gone.ts does it.', 'src/gone.ts'],
    ['a file in an indented map', '    src/gone       old things', 'src/gone'],
    ['a file in a fence', '```js\n// see mocks/node.ts\n```', 'mocks/node.ts'],
    ['a pattern', 'See `src/**/*.css`.', 'src/**/*.css'],
    ['one choice of several', 'See `src/{app,rooms}`.', 'src/rooms'],
    ['a name without its folder', 'See `row-code.ts`.', 'row-code.ts'],
    ['a link', 'See [the guide](guides.md).', 'docs/guides.md'],
    ['a link to a heading', 'See [the guide](../guide.md#start).', 'guide.md'],
    ['a picture', '![A trunk](images/b.png)', 'docs/images/b.png'],
    ['a link defined below', 'See [the guide].\n\n[the guide]: guides.md', 'docs/guides.md'],
    ['a script', 'Run `npm run units`.', 'npm run units'],
    ['a script after a flag', 'Run `npm run -s units`.', 'npm run units'],
    ['a short script', 'Run `npm start`.', 'npm run start'],
    ['a status that is in force', 'Status: accepted\n\n`src/gone.ts`', 'src/gone.ts'],
  ])('%s', (_, text, missing) => {
    expect(stale('docs/page.md', text, small)).toEqual([`docs/page.md: ${missing} does not exist`])
  })

  test.each([
    ['files and folders', '`src/app/paths.ts`, `src/app/`, **`src/ui`** and src/app, or src/ui.'],
    ['a line of a file', '`src/app/paths.ts:12`'],
    ['patterns', '`src/*/*.ts`, `src/**/button.tsx`, `src/**` and `src/{app/paths,ui/button}.ts*`'],
    ['a name without its folder', '`button.tsx`, `guide.md` and `vite.config.ts`'],
    [
      'links',
      '[One](guide.md#a), [two](../README.md), [three](#a), [four](../src/ui) and ![five](images/a.png "Five")',
    ],
    ['addresses', '[Docs](https://twilio.com/docs/gone) and twilio.com/docs/gone.md, <https://a.dev/src/gone.ts>'],
    ['paths of something else', '`/v1/docs/gone`, `./src/gone.ts` and `@scope/src/gone`'],
    ['scripts', '`npm run unit -- scripts`, `npm run -s unit`, `npm test` and `npm ci`'],
    ['a superseded decision', '# 1\n\nStatus: superseded by 006\n\n`src/gone.ts` and `npm run gone`'],
  ])('and lets pass %s', (_, text) => {
    expect(stale('docs/page.md', text, small)).toEqual([])
  })
})
