import { expect, test } from 'vitest'
import { states } from '../e2e/states/states.ts'
import { accessListKinds } from '../src/account/access-list-kind.ts'
import { noDialog } from '../src/paths/dialog-search.ts'
import { paths } from '../src/paths/paths.ts'
import { trunkTabs } from '../src/paths/trunk-tab.ts'
import { codeLines, filesUnder, textOf } from './invariants/source.ts'

// The walk for axe (e2e/stories/axe-walk.spec.ts) is as good as its list of states. This says what the list lacks.

const opened = states.map(({ path }) => new URL(path, 'http://console'))

/** The route of an address: the pattern with the most parts that are not parameters. */
function routeOf(pathname: string): string | undefined {
  const parts = pathname.split('/')
  const isFor = (pattern: string) => {
    const asked = pattern.split('/')
    return asked.length === parts.length && asked.every((part, at) => part.startsWith('$') || part === parts[at])
  }
  const parameters = (pattern: string) => pattern.split('$').length
  return Object.values(paths)
    .filter(isFor)
    .toSorted((a, b) => parameters(a) - parameters(b))[0]
}

const sources = filesUnder('src')
  .filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))
  .map((path) => ({ of: path.slice('src/'.length, -'.tsx'.length), code: codeLines(textOf(path)).join('\n') }))

/** `Dialog`, and each component that hands its title on to it. What renders one of them with a title is a dialog. */
const frames: Readonly<Record<string, string>> = {
  Dialog: 'ui/dialog',
  FormDialog: 'forms/form-dialog',
  ItemRunDialog: 'forms/item-run-dialog',
  ReplaceFrame: 'features/demo/replace-dialog',
}

/** Each place where a frame is rendered, and whether the file only hands its title on. */
const uses = sources.flatMap(({ of, code }) =>
  [...code.matchAll(/<([A-Z]\w*)(?=[\s>])/g)]
    .filter(([, name = '']) => Object.hasOwn(frames, name))
    .map(({ index }) => ({
      of,
      handsOn: /\stitle=(?:"|\{[^}]*\})/.exec(code.slice(index))?.[0].trim() === 'title={title}',
    })),
)

/** The files that render dialogs, and each of its dialogs. */
const dialogs = Map.groupBy(
  uses.filter(({ handsOn }) => !handsOn),
  ({ of }) => of,
)

test('the list has every route', () => {
  const routed = [...textOf('src/app/router.tsx').matchAll(/\bpath: paths\.(\w+)/g)].map(([, name = '']) => name)
  expect(new Set(routed)).toEqual(new Set(Object.keys(paths)))
  const shown = new Set(opened.map(({ pathname }) => routeOf(pathname)))
  expect(Object.values(paths).filter((path) => !shown.has(path))).toEqual([])
  expect(shown, 'and an address without a page').toContain(undefined)
})

test('the list has every tab of a trunk, and every kind of access list', () => {
  const ofTrunks = opened.filter(({ pathname }) => routeOf(pathname) === paths.trunkTab)
  expect(trunkTabs.filter((tab) => !ofTrunks.some(({ pathname }) => pathname.endsWith(`/${tab}`)))).toEqual([])
  for (const route of [paths.accessLists, paths.accessList]) {
    const ofLists = opened.filter(({ pathname }) => routeOf(pathname) === route)
    expect(accessListKinds.filter((kind) => !ofLists.some(({ pathname }) => pathname.includes(kind)))).toEqual([])
  }
})

test('only the frames hand a title on, and only Dialog is a <dialog>', () => {
  const handingOn = uses.flatMap(({ of, handsOn }) => (handsOn ? of : []))
  expect(new Set(['ui/dialog', ...handingOn])).toEqual(new Set(Object.values(frames)))
  expect(sources.filter(({ code }) => code.includes('<dialog')).map(({ of }) => of)).toEqual(['ui/dialog'])
})

test('the list has every dialog of the source, with as many titles as the file has dialogs', () => {
  const titles = Map.groupBy(
    states.flatMap(({ dialog }) => dialog ?? []),
    ({ of }) => of,
  )
  const missing = [...dialogs].filter(
    ([of, own]) => new Set(titles.get(of)?.map(({ title }) => String(title))).size < own.length,
  )
  expect(missing.map(([of]) => of)).toEqual([])
  expect(
    [...titles.keys()].filter((of) => !dialogs.has(of)),
    'and none that is no longer there',
  ).toEqual([])
})

test('the list has every popover of the source', () => {
  const inSource = sources.filter(({ code }) => /\spopover="/.test(code)).map(({ of }) => of)
  expect(new Set(states.flatMap(({ popover }) => popover ?? []))).toEqual(new Set(inSource))
})

/** Parameters that no state has in its path, because the state opens the dialog itself. */
const openedByHand = {
  ask: 'goes with the SID of a URI, which the page makes',
  entry: 'is the SID of an address or a user, which the page makes',
  user: 'comes with the link of a user without a password',
}

test('the list has every parameter that opens a dialog', () => {
  const inPaths = new Set(opened.flatMap(({ searchParams }) => [...searchParams.keys()]))
  const missing = Object.keys(noDialog).filter((name) => !inPaths.has(name))
  expect(missing).toEqual(Object.keys(openedByHand))
})

test('no two states have one name', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length)
})
