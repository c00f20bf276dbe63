import { posix } from 'node:path'
import { type Room, rooms } from './layers.ts'

/**
 * The layers as a Mermaid picture, for docs/architecture.md. An arrow that others lead to anyway is left out; so are the
 * rooms of tests.
 */
export function drawnLayers(): string {
  const shown = rooms.filter(
    ({ name }) => !['src', 'src/styles', 'src/domain/cases', 'mocks/tests', 'e2e', 'mounted'].includes(name),
  )
  const groupOf = ({ name }: Room): string => /^src\/(?:domain|features)|^mocks/.exec(name)?.[0] ?? 'src'
  const drawing = Map.groupBy(shown, groupOf)
  const groups = [...drawing].flatMap(([group, members]) => [
    `  subgraph ${idOf(group)}_group["${group}"]`,
    ...members.map(({ name, holds }) => `    ${idOf(name)}["${posix.basename(name)}: ${holds}"]`),
    '  end',
  ])
  const arrows = shown.flatMap((room) => nearest(room).map((name) => `  ${idOf(room.name)} --> ${idOf(name)}`))
  return ['flowchart TD', ...groups, ...arrows].join('\n')
}

const idOf = (name: string): string => name.replaceAll(/[/-]/g, '_')

/** Without the rooms that one of the others leads to anyway. */
function nearest({ mayImport }: Room): readonly string[] {
  const reachable = new Set(mayImport.flatMap((name) => [...below(name)]))
  return mayImport.filter((name) => !reachable.has(name))
}

function below(name: string): ReadonlySet<string> {
  const direct = rooms.find((room) => room.name === name)?.mayImport ?? []
  return new Set([...direct, ...direct.flatMap((next) => [...below(next)])])
}
