import { describe, expect, test } from 'vitest'
import { circles } from './invariants/circles.ts'
import { forbiddenImport, roomOf, rooms } from './invariants/layers.ts'
import { filesUnder, importsOf, textOf } from './invariants/source.ts'

const sources = filesUnder('src', 'mocks', 'e2e', 'mounted').filter((path) => /\.tsx?$/.test(path))
const importsByFile = new Map(sources.map((path) => [path, importsOf(path, textOf(path))]))

test('every file is in a room', () => {
  expect(sources.length).toBeGreaterThan(1_000)
  expect(sources.filter((path) => roomOf(path) === undefined)).toEqual([])
})

test('every room has a file, so that no line of the table is left over', () => {
  const used = new Set(sources.map((path) => roomOf(path)?.name))
  expect(rooms.map(({ name }) => name).filter((name) => !used.has(name) && name !== 'src/styles')).toEqual([])
})

test('imports point down', () => {
  const complaints = [...importsByFile].flatMap(([from, targets]) => targets.map((to) => forbiddenImport(from, to)))
  expect(complaints.filter((complaint) => complaint !== undefined)).toEqual([])
})

test('one file alone knows the demo, so that the console can be built without it', () => {
  const isDemo = (path: string) => path.startsWith('src/features/demo/')
  const importers = [...importsByFile].filter(([from, targets]) => !isDemo(from) && targets.some(isDemo))
  expect(importers.map(([from]) => from)).toEqual(['src/app/demo-plug.ts'])
})

test('no files import each other in a circle', () => {
  expect(circles(importsByFile)).toEqual([])
})

test('the table itself points down: a room names only rooms above its own line', () => {
  const names = rooms.map(({ name }) => name)
  const upward = rooms.flatMap(({ name, mayImport }, line) =>
    mayImport.filter((below) => !names.slice(0, line).includes(below)).map((below) => `${name} names ${below}`),
  )
  expect(upward).toEqual([])
})

test('features of one step do not know each other', () => {
  const steps = [
    ['access', 'call-path', 'edges'],
    ['trunks', 'numbers', 'bulk'],
  ]
  const known = steps.flatMap((step) =>
    step.flatMap((from) =>
      step
        .filter((to) => to !== from)
        .map((to) => forbiddenImport(`src/features/${from}/a.ts`, `src/features/${to}/b.ts`)),
    ),
  )
  expect(known).toHaveLength(12)
  expect(known).not.toContain(undefined)
})

describe('each room rejects every import that its line does not name', () => {
  test.each(rooms.map((room) => [room.name, room] as const))('%s', (name, room) => {
    const from = `${name}/planted.ts`
    const forbidden = rooms.filter((other) => other !== room && !room.mayImport.includes(other.name))
    const accepted = forbidden.filter(({ name: other }) => {
      const targets = importsOf(
        from,
        `import { target } from '${'../'.repeat(name.split('/').length)}${other}/target.ts'`,
      )
      return targets.every((target) => forbiddenImport(from, target) === undefined)
    })
    expect(forbidden.length).toBeGreaterThan(0)
    expect(accepted.map((other) => other.name)).toEqual([])
  })
})

describe('and these', () => {
  test.each([
    ['src/new-folder/a.ts', 'src/domain/base/instant.ts', 'is in no room'],
    ['src/features/new-feature/a.ts', 'src/ui/card.tsx', 'is in no room'],
    ['src/domain/new-room/a.ts', 'src/domain/base/instant.ts', 'is in no room'],
    ['src/domain/route.ts', 'src/domain/base/instant.ts', 'is in no room'],
    ['mocks/new-folder/a.ts', 'mocks/account/rows.ts', 'is in no room'],
    ['src/app/a.ts', 'src/new-folder/b.ts', 'is in no room'],
    ['mocks/account/a.ts', 'src/domain/account/route.ts', 'may import only'],
    ['mocks/http/a.ts', 'src/domain/account/facts.ts', 'may import only'],
    ['src/features/bulk/a.test.ts', 'src/features/trunks/b.ts', 'may not import'],
    ['src/domain/base/a.test.ts', 'src/twilio/b.ts', 'may not import'],
    ['mocks/account/a.test.ts', 'src/domain/preflight/b.ts', 'may not import'],
  ])('%s imports %s', (from, to, complaint) => {
    expect(forbiddenImport(from, to)).toContain(complaint)
  })

  test.each([
    ['src/features/bulk/a.ts', 'src/features/routing/b.ts'],
    ['src/domain/base/a.test.ts', 'src/domain/account/facts-fixture.ts'],
    ['mocks/account/a.test.ts', 'src/domain/cases/routing.cases.ts'],
    ['src/main.tsx', 'mocks/browser.ts'],
    ['mocks/account/a.ts', 'src/domain/base/region.ts'],
  ])('but lets %s import %s', (from, to) => {
    expect(forbiddenImport(from, to)).toBeUndefined()
  })

  test('a circle of files, by types too', () => {
    const files = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', ['a.ts']],
      ['d.ts', []],
    ])
    expect(circles(files)).toEqual([['a.ts', 'b.ts', 'c.ts']])
  })
})
