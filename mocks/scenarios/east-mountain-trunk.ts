import { days } from '../../src/domain/base/instant.ts'
import type { InstanceSpec, RouteSpec, World } from './scenario.ts'

const sbcAddresses = [
  ['SBC A', '203.0.113.7/32'],
  ['SBC B', '203.0.113.8/32'],
] as const

const us1: InstanceSpec = {
  created: days(620),
  addresses: { list: 'Office SBC', entries: sbcAddresses },
  users: { list: 'Office PBX users', names: ['sbc-admin'] },
  urls: [{ to: 'sip:203.0.113.7;edge=ashburn', name: 'Office PBX' }],
}

/** Allows the same callers as US1, so nothing blocks a re-route. */
const completeIe1: InstanceSpec = {
  created: days(4),
  addresses: { list: 'Office SBC', entries: sbcAddresses },
  users: { list: 'Office PBX users', names: ['sbc-admin'] },
  urls: [{ to: 'sip:203.0.113.7;edge=dublin', name: 'Office PBX' }],
}

/** Lacks one address, and has an empty credential list. */
export const ie1WithGaps: InstanceSpec = {
  created: days(4),
  addresses: { list: 'Office SBC', entries: [['SBC A', '203.0.113.7/32']] },
  users: { list: 'Office PBX users', names: [] },
  urls: [
    { to: 'sip:203.0.113.7;edge=dublin', name: 'Office PBX, SBC A', priority: 10, weight: 70 },
    { to: 'sip:203.0.113.8;edge=dublin', name: 'Office PBX, SBC B', priority: 10, weight: 30 },
    { to: 'sip:203.0.113.7;edge=frankfurt', name: 'By Frankfurt', priority: 20, weight: 10 },
    { to: 'sip:198.51.100.20', name: 'Old PBX', priority: 30, weight: 10, enabled: false },
  ],
}

type Variant = {
  readonly ie1?: InstanceSpec
  readonly termination?: RouteSpec
  readonly origination?: RouteSpec
}

/** East Mountain Office, active in US1 and configured in IE1. Both of its routes are explicit and do not propagate. */
export function addEastMountainOffice(world: World, variant: Variant = {}): void {
  const trunk = 'east-mountain-office'
  const toUs1 = { region: 'us1', set: days(257) } as const
  world.trunk({
    name: 'East Mountain Office',
    domain: trunk,
    route: variant.termination ?? toUs1,
    callers: [
      ['SBC A', '203.0.113.7', 'sbc-admin'],
      ['SBC B', '203.0.113.8', 'sbc-admin'],
    ],
    instances: { us1, ie1: variant.ie1 ?? completeIe1 },
  })
  world.numbers({
    first: '+14025551212',
    count: 1,
    names: ['Main line'],
    created: days(620),
    uses: { us1: { trunk }, ie1: { trunk } },
    route: variant.origination ?? toUs1,
  })
}
