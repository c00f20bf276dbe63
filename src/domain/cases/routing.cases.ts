import type { RegionCode } from '../base/region.ts'

// Who handles a call. Run against the console's rules and against the mock, so that the two are tested independently.
// For tests only.

export type UrlCase = {
  readonly to: string
  readonly priority?: number
  readonly weight?: number
  readonly enabled?: boolean
}

export type InstanceCase = {
  /** Prefixes of the only access list; undefined if none is attached. */
  readonly addresses?: readonly string[]
  /** Users of the only credential list; undefined if none is attached. */
  readonly users?: readonly string[]
  readonly urls?: readonly UrlCase[]
  readonly hasDisasterRecovery?: boolean
}

/** Left out of a case if the route was never written. */
export type RouteCase = { readonly region: RegionCode; readonly secondsAgo: number; readonly former?: RegionCode }

export type Instances = Readonly<Partial<Record<RegionCode, InstanceCase>>>

/** The PBX that places the cases' calls. */
export const pbx = { address: '203.0.113.7', user: 'sbc' } as const

const year = 365 * 24 * 60 * 60
const open: InstanceCase = { addresses: [pbx.address], users: [pbx.user], urls: [{ to: 'sip:pbx.example' }] }

/** `accepted`, the code that every caller gets, or `no-instance`, which has no code. */
export type TerminationEnd = 'accepted' | 'no-instance' | 32200 | 32201 | 32202

export type TerminationCase = {
  readonly name: string
  readonly instances: Instances
  readonly route?: RouteCase
  /** Two while the route propagates, because calls may go to either. */
  readonly lands: readonly (readonly [region: RegionCode, end: TerminationEnd])[]
}

export const terminationCases: readonly TerminationCase[] = [
  {
    name: 'the route’s Region takes the calls',
    instances: { us1: open, ie1: open },
    route: { region: 'ie1', secondsAgo: year },
    lands: [['ie1', 'accepted']],
  },
  { name: 'without a route US1 takes them', instances: { us1: open, ie1: open }, lands: [['us1', 'accepted']] },
  {
    name: 'without a route US1 takes them, though the only instance is elsewhere',
    instances: { au1: open },
    lands: [['us1', 'no-instance']],
  },
  {
    name: 'an instance in another Region does not help out',
    instances: { us1: open },
    route: { region: 'au1', secondsAgo: year },
    lands: [['au1', 'no-instance']],
  },
  {
    name: 'no list attached',
    instances: { us1: {}, ie1: open },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32200]],
  },
  {
    name: 'an access list alone',
    instances: { us1: { addresses: ['203.0.113.0/29'] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'accepted']],
  },
  {
    name: 'a credential list alone',
    instances: { us1: { users: ['guest', pbx.user] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'accepted']],
  },
  {
    name: 'an access list with nothing in it',
    instances: { us1: { addresses: [] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32201]],
  },
  {
    name: 'a credential list with nobody in it',
    instances: { us1: { users: [] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32202]],
  },
  {
    name: 'both kinds are enforced: addresses, but nobody',
    instances: { us1: { addresses: [pbx.address], users: [] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32202]],
  },
  {
    name: 'both kinds are enforced: users, but no address',
    instances: { us1: { addresses: [], users: [pbx.user] } },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32201]],
  },
  {
    name: 'just re-routed: either Region',
    instances: { us1: open, ie1: open },
    route: { region: 'ie1', secondsAgo: 0, former: 'us1' },
    lands: [
      ['ie1', 'accepted'],
      ['us1', 'accepted'],
    ],
  },
  {
    name: 'a second before it has settled: either Region, one of them without an instance',
    instances: { us1: open },
    route: { region: 'ie1', secondsAgo: 299, former: 'us1' },
    lands: [
      ['ie1', 'no-instance'],
      ['us1', 'accepted'],
    ],
  },
  {
    name: 'five minutes after: the new Region alone',
    instances: { us1: open, ie1: { ...open, users: [] } },
    route: { region: 'ie1', secondsAgo: 300, former: 'us1' },
    lands: [['ie1', 32202]],
  },
]

/** What a number's configuration in a Region points to: this trunk, another one, a webhook, or nothing. */
export type Use = 'this' | 'other' | 'webhook' | 'nothing'

/** `pbx`: sent to an origination URI. 32010: none is enabled. 32011: no PBX can answer at any. `dead`: neither trunk nor webhook. */
export type OriginationEnd = 'pbx' | 32010 | 32011 | 'disaster-recovery' | 'other-trunk' | 'webhook' | 'dead'

export type OriginationCase = {
  readonly name: string
  readonly instances: Instances
  readonly uses: Readonly<Partial<Record<RegionCode, Use>>>
  readonly route?: RouteCase
  readonly lands: readonly (readonly [region: RegionCode, end: OriginationEnd])[]
}

const off: InstanceCase = { ...open, urls: [{ to: 'sip:pbx.example', enabled: false }] }

export const originationCases: readonly OriginationCase[] = [
  {
    name: 'the trap: all of it is in IE1, and the number is still routed to US1',
    instances: { us1: open, ie1: open },
    uses: { us1: 'this', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'pbx']],
  },
  {
    name: 'routed to IE1, the instance there takes the calls',
    instances: { us1: off, ie1: open },
    uses: { us1: 'this', ie1: 'this' },
    route: { region: 'ie1', secondsAgo: year },
    lands: [['ie1', 'pbx']],
  },
  {
    name: 'without a route, US1',
    instances: { us1: open, ie1: open },
    uses: { us1: 'this', ie1: 'this' },
    lands: [['us1', 'pbx']],
  },
  {
    name: 'the termination side does not matter: no list attached, and calls come in',
    instances: { us1: { urls: [{ to: 'sip:pbx.example' }] } },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'pbx']],
  },
  {
    name: 'no origination URI is enabled',
    instances: { us1: off },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32010]],
  },
  {
    name: 'no origination URI at all, and another Region does not help out',
    instances: { us1: { ...open, urls: [] }, ie1: open },
    uses: { us1: 'this', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 32010]],
  },
  {
    name: 'no origination URI is enabled, but there is a Disaster Recovery URL',
    instances: { us1: { ...off, hasDisasterRecovery: true } },
    uses: { us1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'disaster-recovery']],
  },
  {
    name: 'on another trunk in its Region',
    instances: { us1: open, ie1: open },
    uses: { us1: 'other', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'other-trunk']],
  },
  {
    name: 'answered by a webhook in its Region',
    instances: { ie1: open },
    uses: { us1: 'webhook', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'webhook']],
  },
  {
    name: 'configured in its Region, with neither trunk nor webhook',
    instances: { us1: open, ie1: open },
    uses: { us1: 'nothing', ie1: 'this' },
    route: { region: 'us1', secondsAgo: year },
    lands: [['us1', 'dead']],
  },
  {
    name: 'without a configuration in its Region',
    instances: { us1: open, ie1: open },
    uses: { us1: 'this' },
    route: { region: 'au1', secondsAgo: year },
    lands: [['au1', 'dead']],
  },
  {
    name: 'just re-routed: either Region, and the line is dead in one',
    instances: { us1: open },
    uses: { us1: 'this' },
    route: { region: 'ie1', secondsAgo: 60, former: 'us1' },
    lands: [
      ['ie1', 'dead'],
      ['us1', 'pbx'],
    ],
  },
]
