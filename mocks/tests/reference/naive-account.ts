import type { RegionCode } from '../../../src/domain/base/region.ts'
import { answersFrom, answersTo } from './naive-calls.ts'
import type { Configuration, NaiveState } from './naive-state.ts'
import type { Answer, Kind, Operation } from './operation.ts'

// A second implementation of rules R1 to R17, written from docs/routing-rules.md and independent of the account's code.

const days30 = 30 * 24 * 60

const trunkIn = (state: NaiveState, region: RegionCode, handle: number) =>
  state.trunks.find((trunk) => trunk.handle === handle && trunk.region === region)

const listIn = (state: NaiveState, kind: Kind, region: RegionCode, handle: number) =>
  state.lists.find((list) => list.kind === kind && list.handle === handle && list.region === region)

const held = (state: NaiveState, name: string) => state.trunks.some((trunk) => trunk.name === name)

/** R1, R13: the error for a name; null when a trunk of this Region may use it. */
function nameProblem(state: NaiveState, region: RegionCode, name: string): Answer | null {
  const [, ...parent] = name.split('.')
  if (parent.length > 0 && !held(state, parent.join('.'))) return '21247'
  if (state.trunks.some((trunk) => trunk.name === name && trunk.region === region)) return '21248'
  if (state.foreign.includes(name)) return '21248'
  return state.reserved.some((one) => one.name === name && one.until > state.now) ? '21248' : null
}

/** R11: a name that no trunk had yet is routed to this Region, with no former Region. */
function routeNewName(state: NaiveState, region: RegionCode, name: string): void {
  if (held(state, name)) return
  const known = state.uris.find((uri) => uri.name === name)
  const kept = known?.route.region === region
  const route = kept && known ? known.route : { region, former: null, since: state.now }
  state.uris = [...state.uris.filter((uri) => uri.name !== name), { name, route }]
}

/** R13: reserves the name once the account's last trunk with it is deleted. */
function giveUp(state: NaiveState, name: string | null): void {
  if (name !== null && !held(state, name)) state.reserved.push({ name, until: state.now + days30 })
}

const hasChildren = (state: NaiveState, region: RegionCode, name: string | null) =>
  name !== null &&
  state.trunks.some((trunk) => trunk.region === region && trunk.name?.split('.').slice(1).join('.') === name)

/** R9, R10. */
function reroute(state: NaiveState, before: NaiveState['uris'][0]['route'] | null, region: RegionCode) {
  if (before?.region === region) return before
  const former = before?.region ?? 'us1'
  return { region, former: former === region ? null : former, since: state.now }
}

function configurationOf(state: NaiveState, region: RegionCode, number: string): Configuration | undefined {
  const owned = state.numbers.find((one) => one.number === number)
  if (!owned) return undefined
  const known = owned.configurations.find((one) => one.region === region)
  if (known) return known
  const fresh = { region, trunk: null, webhook: false, emergency: false }
  owned.configurations.push(fresh)
  return fresh
}

const entryProblem: Readonly<Record<Kind, Answer>> = { access: '21235', credential: '21243' }
const listProblem: Readonly<Record<Kind, Answer>> = { access: '21235', credential: '21240' }
const listInUse: Readonly<Record<Kind, Answer>> = { access: '21236', credential: '21241' }

/** Applies the operation and returns the allowed answers. A call can land in two Regions while a route propagates. */
export function naively(state: NaiveState, operation: Operation): readonly Answer[] {
  if (operation.do === 'call-from') return answersFrom(state, operation)
  if (operation.do === 'call-to') return answersTo(state, operation)
  return [change(state, operation)]
}

function change(state: NaiveState, op: Exclude<Operation, { do: 'call-from' | 'call-to' }>): Answer {
  switch (op.do) {
    case 'create-trunk': {
      const problem = op.name === null ? null : nameProblem(state, op.region, op.name)
      if (problem) return problem
      if (op.name !== null) routeNewName(state, op.region, op.name)
      const handle = state.made.trunks++
      state.trunks.push({ handle, region: op.region, name: op.name, recovery: false, urls: [], lists: [] })
      return 'ok'
    }
    case 'rename-trunk': {
      const trunk = trunkIn(state, op.region, op.trunk)
      if (!trunk) return 'not-found'
      if (trunk.name === op.name) return 'ok'
      if (hasChildren(state, op.region, trunk.name)) return '21247'
      const problem = op.name === null ? null : nameProblem(state, op.region, op.name)
      if (problem) return problem
      if (op.name !== null) routeNewName(state, op.region, op.name)
      const before = trunk.name
      trunk.name = op.name
      giveUp(state, before)
      return 'ok'
    }
    case 'set-recovery': {
      const trunk = trunkIn(state, op.region, op.trunk)
      if (!trunk) return 'not-found'
      trunk.recovery = op.isSet
      return 'ok'
    }
    case 'delete-trunk': {
      const trunk = trunkIn(state, op.region, op.trunk)
      if (!trunk) return 'not-found'
      if (hasChildren(state, op.region, trunk.name)) return '21247'
      const here = state.numbers.flatMap((owned) => owned.configurations.filter((one) => one.trunk === trunk))
      if (here.some((one) => one.emergency)) return '21634'
      for (const one of here) one.trunk = null
      state.trunks = state.trunks.filter((one) => one !== trunk)
      giveUp(state, trunk.name)
      return 'ok'
    }
    case 'create-url': {
      const trunk = trunkIn(state, op.region, op.trunk)
      if (!trunk) return 'not-found'
      if (trunk.urls.length === 10) return '21249'
      trunk.urls.push({ handle: state.made.urls++, enabled: op.enabled })
      return 'ok'
    }
    case 'enable-url':
    case 'delete-url': {
      const trunk = trunkIn(state, op.region, op.trunk)
      const url = trunk?.urls.find((one) => one.handle === op.url)
      if (!trunk || !url) return 'not-found'
      if (op.do === 'enable-url') url.enabled = op.enabled
      else trunk.urls = trunk.urls.filter((one) => one !== url)
      return 'ok'
    }
    case 'create-list': {
      const { kind, region, name } = op
      if (state.lists.some((one) => one.kind === kind && one.region === region && one.name === name))
        return listProblem[kind]
      state.lists.push({ kind, handle: state.made.lists++, region, name, entries: [] })
      return 'ok'
    }
    case 'delete-list': {
      const list = listIn(state, op.kind, op.region, op.list)
      if (!list) return 'not-found'
      if (state.trunks.some((trunk) => trunk.lists.includes(list))) return listInUse[op.kind]
      state.lists = state.lists.filter((one) => one !== list)
      return 'ok'
    }
    case 'add-entry': {
      const list = listIn(state, op.kind, op.region, op.list)
      if (!list) return 'not-found'
      if (list.entries.some((entry) => entry.text === op.text)) return entryProblem[op.kind]
      list.entries.push({ handle: state.made.entries++, text: op.text })
      return 'ok'
    }
    case 'delete-entry': {
      const list = listIn(state, op.kind, op.region, op.list)
      const entry = list?.entries.find((one) => one.handle === op.entry)
      if (!list || !entry) return 'not-found'
      list.entries = list.entries.filter((one) => one !== entry)
      return 'ok'
    }
    case 'attach': {
      const trunk = trunkIn(state, op.region, op.trunk)
      const list = listIn(state, op.kind, op.region, op.list)
      if (!trunk || !list) return 'not-found'
      if (trunk.lists.includes(list)) return '21245'
      trunk.lists.push(list)
      return 'ok'
    }
    case 'detach': {
      const trunk = trunkIn(state, op.region, op.trunk)
      const list = listIn(state, op.kind, op.region, op.list)
      if (!trunk || !list || !trunk.lists.includes(list)) return 'not-found'
      trunk.lists = trunk.lists.filter((one) => one !== list)
      return 'ok'
    }
    case 'buy': {
      if (state.numbers.some((owned) => owned.number === op.number)) return '21422'
      const bought: Configuration = { region: 'us1', trunk: null, webhook: false, emergency: false }
      state.numbers.push({ number: op.number, configurations: [bought], route: null })
      return 'ok'
    }
    case 'release': {
      const owned = state.numbers.find((one) => one.number === op.number)
      if (!owned) return 'not-found'
      if (!owned.configurations.some((one) => one.region === op.region)) return '22199'
      state.numbers = state.numbers.filter((one) => one !== owned)
      return 'ok'
    }
    case 'point-to-trunk':
    case 'associate': {
      if (op.do === 'associate' && !trunkIn(state, op.region, op.trunk)) return 'not-found'
      if (!state.numbers.some((owned) => owned.number === op.number)) return 'not-found'
      const trunk = op.trunk === null ? null : trunkIn(state, op.region, op.trunk)
      if (trunk === undefined) return '20001'
      const here = configurationOf(state, op.region, op.number)
      if (here) here.trunk = trunk
      return 'ok'
    }
    case 'dissociate': {
      const owned = state.numbers.find((one) => one.number === op.number)
      const here = owned?.configurations.find((one) => one.region === op.region && one.trunk?.handle === op.trunk)
      if (!here) return 'not-found'
      here.trunk = null
      return 'ok'
    }
    case 'point-to-webhook':
    case 'set-emergency': {
      const here = configurationOf(state, op.region, op.number)
      if (!here) return 'not-found'
      if (op.do === 'set-emergency') here.emergency = op.isSet
      else here.webhook = op.isSet
      return 'ok'
    }
    case 'route-uri': {
      const known = state.uris.find((uri) => uri.name === op.name)
      if (!known && !held(state, op.name)) return 'not-found'
      const route = reroute(state, known?.route ?? null, op.region)
      state.uris = [...state.uris.filter((uri) => uri.name !== op.name), { name: op.name, route }]
      return 'ok'
    }
    case 'route-number': {
      const owned = state.numbers.find((one) => one.number === op.number)
      if (!owned) return 'not-found'
      owned.route = reroute(state, owned.route, op.region)
      return 'ok'
    }
    case 'wait':
      state.now += op.minutes
      return 'ok'
  }
}
