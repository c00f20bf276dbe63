import { describe, expect, test } from 'vitest'
import type { CallPath } from '../call-path/call-path.ts'
import type { WireKind } from '../call-path/call-path-layout.ts'
import {
  configuration,
  eastMountainFacts,
  propagatingTo,
  settledIn,
  regionUnread,
  withInstance,
  withNumber,
  withParts,
} from '../../domain/account/facts-fixture.ts'
import { callPathOf } from './call-path-inputs.ts'

const wires = (path: CallPath): Record<string, WireKind | null> =>
  Object.fromEntries(path.lanes.map(({ region, wire }) => [region, wire]))

const outcome = (path: CallPath, region: string) => path.lanes.find((lane) => lane.region === region)?.outcome

describe('the diagram follows the routes', () => {
  const facts = eastMountainFacts()

  test('both legs in US1: one live wire each, none to the standby Region', () => {
    expect(wires(callPathOf('termination', facts, null))).toEqual({ us1: 'live', ie1: null, au1: null })
    expect(wires(callPathOf('origination', facts, null))).toEqual({ us1: 'live', ie1: null, au1: null })
  })

  test('the trap: termination in IE1, the number still in US1 (R5)', () => {
    const moved = { ...facts, terminationRoute: settledIn('ie1') }
    expect(wires(callPathOf('termination', moved, null))).toEqual({ us1: null, ie1: 'live', au1: null })
    expect(wires(callPathOf('origination', moved, null))).toEqual({ us1: 'live', ie1: null, au1: null })
  })

  test('a re-route under review shows its target', () => {
    expect(wires(callPathOf('termination', facts, 'ie1'))).toEqual({ us1: 'live', ie1: 'prospective', au1: null })
  })

  test('a propagating route shows the former Region that the console knows', () => {
    const moving = { ...facts, terminationRoute: propagatingTo('ie1'), formerTerminationRegion: 'us1' as const }
    expect(wires(callPathOf('termination', moving, null))).toEqual({ us1: 'former', ie1: 'live', au1: null })
  })

  test('an active Region without an instance refuses (R8)', () => {
    const stranded = withInstance({ ...facts, terminationRoute: settledIn('ie1') }, 'ie1', null)
    expect(outcome(callPathOf('termination', stranded, null), 'ie1')?.kind).toBe('fails')
  })

  test('a number without a way out fails with 32010 (R7)', () => {
    const path = callPathOf('origination', withParts(facts, 'us1', { originationUrls: [] }), null)
    expect(outcome(path, 'us1')).toEqual({ kind: 'fails', cause: 'no-enabled-origination-url' })
  })

  test('a number without a configuration where it is routed is not connected (R7)', () => {
    const dead = withNumber(facts, { configurations: { us1: configuration('us1', { trunkSid: null }) } })
    expect(outcome(callPathOf('origination', dead, null), 'us1')).toEqual({
      kind: 'fails',
      cause: 'not-connected',
    })
  })

  test('a number’s route leads to its Region, even if the Region has not loaded', () => {
    const unread = regionUnread(withNumber(facts, { route: settledIn('ie1') }), 'ie1')
    const path = callPathOf('origination', unread, null)
    expect(path.knowledge).toBe('known')
    expect(wires(path)).toEqual({ us1: null, ie1: 'live', au1: null })
    expect(outcome(path, 'ie1')).toEqual({ kind: 'not-read' })
  })

  const standing = (path: CallPath, region: string) => path.lanes.find((lane) => lane.region === region)?.standing

  test('an instance without an origination URI is incomplete only for calls to numbers', () => {
    const noUri = withParts(facts, 'ie1', { originationUrls: [] })
    expect(standing(callPathOf('termination', noUri, null), 'ie1')).toBe('active')
    expect(standing(callPathOf('origination', noUri, null), 'ie1')).toBe('incomplete')
  })

  test('an instance without lists is incomplete only for calls from the PBX', () => {
    const noLists = withInstance(withParts(facts, 'ie1', { ipAccessControlLists: [], credentialLists: [] }), 'ie1', {
      authTypes: [],
    })
    expect(standing(callPathOf('termination', noLists, null), 'ie1')).toBe('incomplete')
    expect(standing(callPathOf('origination', noLists, null), 'ie1')).toBe('active')
  })

  test('the setup of an instance is known before its route has loaded', () => {
    const unrouted = withNumber({ ...facts, terminationRoute: undefined }, { route: undefined })
    expect(standing(callPathOf('termination', unrouted, null), 'ie1')).toBe('active')
    expect(standing(callPathOf('origination', unrouted, null), 'ie1')).toBe('active')
  })

  test('the setup of an instance is not known before its lists have loaded', () => {
    const unread = withParts(facts, 'ie1', { ipAccessControlLists: undefined, credentialLists: undefined })
    expect(standing(callPathOf('termination', unread, null), 'ie1')).toBe('not-read')
  })

  test('the PBX is shown with the addresses that the active Region allows', () => {
    expect(callPathOf('termination', facts, null).pbx).toEqual(['203.0.113.7'])
  })
})
