import { parseDomainName } from '../../domain/base/domain-name.ts'
import { byRegion, type RegionCode } from '../../domain/base/region.ts'
import type { Standing } from './call-path.ts'
import { originationCallPath, type OriginationCallPathInput } from './origination-call-path.ts'
import { terminationCallPath, type TerminationCallPathInput } from './termination-call-path.ts'

/** Test data for this folder: East Mountain Office and its variants. */
const standby: Standing = { kind: 'standby', fails: null }
const taking: Standing = { kind: 'active', fails: null }
const none: Standing = { kind: 'none', fails: null }

export const standings = (over: Partial<Record<RegionCode, Standing>> = {}): Record<RegionCode, Standing> => ({
  us1: taking,
  ie1: standby,
  au1: none,
  ...over,
})

export const termination = (over: Partial<TerminationCallPathInput> = {}) =>
  terminationCallPath({
    domainName: parseDomainName('east-mountain-office.pstn.twilio.com') ?? null,
    active: 'us1',
    propagating: false,
    mayStillTakeCalls: null,
    standings: standings(),
    pbxAddresses: ['203.0.113.7', '203.0.113.8'],
    edge: null,
    prospective: null,
    ...over,
  })

export const routed = (counts: Partial<Record<RegionCode, number>>) =>
  byRegion((region) => ({ served: counts[region] ?? 0 }))

export const origination = (over: Partial<OriginationCallPathInput> = {}) =>
  originationCallPath({
    subject: '+1 402 555 1212',
    routed: routed({ us1: 1 }),
    notRead: 0,
    mayStillTakeCalls: [],
    standings: standings(),
    egress: { us1: ['ashburn'], ie1: ['dublin'] },
    pbxHosts: ['203.0.113.7'],
    prospective: null,
    ...over,
  })

export const callPathCases = {
  'from the PBX': termination(),
  'from the PBX, localized': termination({ edge: 'sao-paulo' }),
  'from the PBX, by default': termination({ implicit: true }),
  'from the PBX, under review': termination({ prospective: 'ie1' }),
  'from the PBX, under review, would fail': termination({ prospective: 'au1' }),
  'from the PBX, propagating': termination({ active: 'ie1', propagating: true, mayStillTakeCalls: 'us1' }),
  'from the PBX, propagating, return under review': termination({
    active: 'ie1',
    propagating: true,
    mayStillTakeCalls: 'us1',
    prospective: 'us1',
  }),
  'from the PBX, propagating from elsewhere': termination({ active: 'ie1', propagating: true }),
  'from the PBX, stranded': termination({ active: 'au1' }),
  'from the PBX, refused': termination({
    standings: standings({ us1: { kind: 'incomplete', fails: 'credential-lists-empty' } }),
    pbxAddresses: ['198.51.100.128/25', '2.3.4.5/32', '203.0.113.7'],
  }),
  'from the PBX, route not loaded': termination({ active: null }),
  'from the PBX, Region not loaded': termination({ standings: standings({ us1: { kind: 'not-read', fails: null } }) }),
  'from the PBX, no Termination URI': termination({ domainName: null, active: null, pbxAddresses: [] }),
  'to one number': origination(),
  'to one number, edge not set': origination({ egress: { us1: [null] }, implicit: true }),
  'to one number, under review': origination({
    prospective: 'ie1',
    egress: { us1: ['ashburn', null], ie1: ['dublin', 'london-ix'] },
  }),
  'to one number, propagating': origination({
    routed: { ...routed({}), ie1: { served: 1, propagating: 1 } },
    mayStillTakeCalls: ['us1'],
    standings: standings({ ie1: taking }),
    pbxHosts: ['sbc-primary.east-mountain-office.example.com', '203.0.113.7', '203.0.113.8'],
  }),
  'to one number, not connected': origination({ routed: { ...routed({}), au1: { served: 0, notConnected: 1 } } }),
  'to one number, another trunk': origination({ routed: { ...routed({}), ie1: { served: 0, elsewhere: 1 } } }),
  'to one number, no way out': origination({
    standings: standings({ us1: { kind: 'incomplete', fails: 'no-enabled-origination-url' } }),
    egress: { us1: [] },
  }),
  'to one number, recovery': origination({ egress: { us1: [] } }),
  'to numbers in three Regions': origination({
    subject: '612 numbers',
    routed: { us1: { served: 598, notConnected: 2 }, ie1: { served: 8, propagating: 3 }, au1: { served: 4 } },
    mayStillTakeCalls: ['us1'],
    standings: byRegion(() => taking),
    egress: { us1: ['ashburn', 'umatilla'], ie1: ['dublin', 'ashburn'], au1: [null] },
  }),
  'to numbers, some not loaded': origination({
    subject: '164 numbers',
    routed: routed({ us1: 8, ie1: 2 }),
    notRead: 154,
  }),
  'to numbers, none loaded': origination({ subject: '164 numbers', routed: routed({}), notRead: 164 }),
  'to no numbers': origination({ subject: '0 numbers', routed: routed({}), pbxHosts: [] }),
}
