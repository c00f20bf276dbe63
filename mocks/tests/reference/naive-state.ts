import type { RegionCode } from '../../../src/domain/base/region.ts'
import type { Kind, View } from './operation.ts'

type Trunk = {
  handle: number
  region: RegionCode
  name: string | null
  recovery: boolean
  urls: { handle: number; enabled: boolean }[]
  lists: List[]
}
type List = {
  kind: Kind
  handle: number
  region: RegionCode
  name: string
  entries: { handle: number; text: string }[]
}
export type Configuration = { region: RegionCode; trunk: Trunk | null; webhook: boolean; emergency: boolean }
type OwnedNumber = { number: string; configurations: Configuration[]; route: Route | null }
export type Route = { region: RegionCode; former: RegionCode | null; since: number }

/** The whole account as plain lists, without lookups by key. For tests. */
export type NaiveState = {
  /** Minutes since the start. */
  now: number
  made: { trunks: number; urls: number; lists: number; entries: number }
  trunks: Trunk[]
  lists: List[]
  numbers: OwnedNumber[]
  uris: { name: string; route: Route }[]
  reserved: { name: string; until: number }[]
  foreign: string[]
  calls: Record<RegionCode, number>
}

export const emptyState = (foreign: string[]): NaiveState => ({
  now: 0,
  made: { trunks: 0, urls: 0, lists: 0, entries: 0 },
  trunks: [],
  lists: [],
  numbers: [],
  uris: [],
  reserved: [],
  foreign,
  calls: { us1: 0, ie1: 0, au1: 0 },
})

const order: readonly RegionCode[] = ['us1', 'ie1', 'au1']

export function viewOf(state: NaiveState): View {
  return {
    trunks: state.trunks.map((trunk) => ({
      handle: trunk.handle,
      region: trunk.region,
      name: trunk.name,
      urls: trunk.urls.map((url) => url.handle),
      access: trunk.lists.filter((list) => list.kind === 'access').map((list) => list.handle),
      credential: trunk.lists.filter((list) => list.kind === 'credential').map((list) => list.handle),
      numbers: state.numbers
        .filter((owned) => owned.configurations.some((here) => here.trunk === trunk))
        .map((owned) => owned.number),
    })),
    lists: state.lists.map((list) => ({
      kind: list.kind,
      handle: list.handle,
      region: list.region,
      name: list.name,
      entries: list.entries.map((entry) => entry.text),
    })),
    numbers: state.numbers
      .flatMap((owned) =>
        order.flatMap((region) =>
          owned.configurations
            .filter((here) => here.region === region)
            .map((here) => {
              const reaches = here.trunk ? `trunk ${here.trunk.handle}` : here.webhook ? 'webhook' : 'nothing'
              return `${owned.number} ${region} ${reaches}`
            }),
        ),
      )
      .toSorted(),
    routes: [
      ...state.uris.map(({ name, route }) => `${name} ${route.region} ${route.since}`),
      ...state.numbers.flatMap(({ number, route }) => (route ? [`${number} ${route.region} ${route.since}`] : [])),
    ].toSorted(),
    calls: { ...state.calls },
  }
}
