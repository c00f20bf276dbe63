import type { RegionCode } from '../../../src/domain/base/region.ts'
import type { NaiveState, Route } from './naive-state.ts'
import type { Answer, Operation } from './operation.ts'

/** R9, R10: one Region, or two in the five minutes after the route was written. */
function regionsOf(state: NaiveState, route: Route | null | undefined): readonly RegionCode[] {
  if (!route) return ['us1']
  const settled = state.now >= route.since + 5
  return settled || route.former === null ? [route.region] : [route.region, route.former]
}

/** The address as 32 binary digits, so that a prefix match is a string prefix. */
const bitsOf = (address: string): string =>
  address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('')

function letsIn(entry: string, source: string): boolean {
  const [address = '', length = '32'] = entry.split('/')
  return bitsOf(source).startsWith(bitsOf(address).slice(0, Number(length)))
}

/** R3, R6, R8. */
export function answersFrom(
  state: NaiveState,
  { name, source, user }: Extract<Operation, { do: 'call-from' }>,
): readonly Answer[] {
  if (!state.trunks.some((one) => one.name === name)) return ['refused null null false']
  const uri = state.uris.find((one) => one.name === name)
  return regionsOf(state, uri?.route).map((region) => {
    const trunk = state.trunks.find((one) => one.name === name && one.region === region)
    if (!trunk) return `refused ${region} null false`
    const access = trunk.lists.filter((list) => list.kind === 'access')
    const credential = trunk.lists.filter((list) => list.kind === 'credential')
    if (access.length === 0 && credential.length === 0) return `refused ${region} 32200 false`
    if (access.length > 0 && !access.some((list) => list.entries.some((entry) => letsIn(entry.text, source))))
      return `refused ${region} 32201 false`
    if (credential.length > 0 && !credential.some((list) => list.entries.some((entry) => entry.text === user)))
      return `refused ${region} 32202 false`
    return `accepted ${region} null true`
  })
}

/** R4, R5, R7. */
export function answersTo(
  state: NaiveState,
  { number, pbx }: Extract<Operation, { do: 'call-to' }>,
): readonly Answer[] {
  const owned = state.numbers.find((one) => one.number === number)
  if (!owned) return ['not-connected null null false']
  return regionsOf(state, owned.route).map((region) => {
    const here = owned.configurations.find((one) => one.region === region)
    if (!here?.trunk)
      return here?.webhook ? `answered-by-webhook ${region} null true` : `not-connected ${region} null false`
    const enabled = here.trunk.urls.some((url) => url.enabled)
    if (enabled && pbx === 'answers') return `connected ${region} null true`
    if (here.trunk.recovery) return `answered-by-disaster-recovery ${region} null true`
    return enabled ? `failed ${region} 32011 true` : `failed ${region} 32010 false`
  })
}
