import { describe, expect, it } from 'vitest'
import { regionCodes } from '../../domain/base/region.ts'
import { standings, termination } from './call-path-cases.ts'
import { lanesWith } from './call-path.ts'
import type { CallPath } from './call-path.ts'
import type { WireKind } from './call-path-layout.ts'

const wired = (path: CallPath, wire: WireKind) => lanesWith(path, wire).map(({ region }) => region)
const lane = (path: CallPath, region: (typeof regionCodes)[number]) => path.lanes.find((one) => one.region === region)

describe('terminationCallPath', () => {
  it.each(regionCodes)('draws one live wire, to the active Region %s', (active) => {
    expect(wired(termination({ active }), 'live')).toEqual([active])
  })

  it('always shows the three Regions in order', () => {
    expect(termination().lanes.map(({ region }) => region)).toEqual(['us1', 'ie1', 'au1'])
  })

  it('lights no edge for the plain URI, and one for a localized URI', () => {
    expect(termination().edges.filter(({ lit }) => lit)).toEqual([])
    expect(termination({ edge: 'dublin' }).edges.filter(({ lit }) => lit)).toEqual([
      { id: 'dublin', city: 'Dublin', lit: true },
    ])
  })

  it.each([
    ['no instance', { kind: 'none', fails: 'no-instance' } as const, 'no-instance'],
    ['no instance, even if no failure is given', { kind: 'none', fails: null } as const, 'no-instance'],
    ['no list attached', { kind: 'incomplete', fails: 'no-list-attached' } as const, 'no-list-attached'],
    ['empty lists', { kind: 'incomplete', fails: 'credential-lists-empty' } as const, 'credential-lists-empty'],
  ])('ends in a refusal: %s', (_, us1, cause) => {
    expect(lane(termination({ standings: standings({ us1 }) }), 'us1')?.outcome).toEqual({
      kind: 'fails',
      cause,
    })
  })

  it('does not claim that calls pass in a Region that is not loaded', () => {
    const path = termination({ standings: standings({ us1: { kind: 'not-read', fails: null } }) })
    expect(lane(path, 'us1')?.outcome).toEqual({ kind: 'not-read' })
  })

  it('draws a wire to the former Region only while the change propagates', () => {
    const change = { active: 'ie1', mayStillTakeCalls: 'us1' } as const
    expect(wired(termination({ ...change, propagating: true }), 'former')).toEqual(['us1'])
    expect(wired(termination({ ...change, propagating: false }), 'former')).toEqual([])
  })

  it('is unsettled while a change propagates from an unknown Region', () => {
    expect(termination({ propagating: true }).knowledge).toBe('unsettled')
    expect(termination({ propagating: true, mayStillTakeCalls: 'ie1' }).knowledge).toBe('known')
  })

  it('shows a return as prospective, even if calls may still arrive there', () => {
    const path = termination({ active: 'ie1', propagating: true, mayStillTakeCalls: 'us1', prospective: 'us1' })
    expect(wired(path, 'prospective')).toEqual(['us1'])
    expect(wired(path, 'former')).toEqual([])
  })

  it.each([
    ['route not loaded', { active: null }, 'not-read'],
    ['no Termination URI', { domainName: null }, 'absent'],
  ] as const)('draws nothing after the lookup: %s', (_, over, knowledge) => {
    const path = termination(over)
    expect(path.knowledge).toBe(knowledge)
    expect(path.lanes.filter(({ wire }) => wire !== null)).toEqual([])
  })
})
