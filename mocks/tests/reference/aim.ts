import type { NaiveState } from './naive-state.ts'
import type { Operation } from './operation.ts'

const nth = <T>(items: readonly T[], place: number): T | undefined => items[place % Math.max(1, items.length)]

/** Points the operation at something that exists in its Region, because random handles would mostly miss. */
export function aimed(state: NaiveState, operation: Operation): Operation {
  let op = operation
  if ('trunk' in op && op.trunk !== null) {
    const { region } = op
    const trunk = nth(
      state.trunks.filter((one) => one.region === region),
      op.trunk,
    )
    if (trunk) op = { ...op, trunk: trunk.handle }
    const url = 'url' in op && trunk ? nth(trunk.urls, op.url) : undefined
    if ('url' in op && url) op = { ...op, url: url.handle }
  }
  if ('list' in op) {
    const { region, kind } = op
    const list = nth(
      state.lists.filter((one) => one.region === region && one.kind === kind),
      op.list,
    )
    if (list) op = { ...op, list: list.handle }
    const entry = 'entry' in op && list ? nth(list.entries, op.entry) : undefined
    if ('entry' in op && entry) op = { ...op, entry: entry.handle }
  }
  return op
}
