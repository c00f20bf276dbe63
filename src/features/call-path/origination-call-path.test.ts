import { describe, expect, it } from 'vitest'
import type { RegionCode } from '../../domain/base/region.ts'
import { origination, routed, standings } from './call-path-cases.ts'
import type { CallPath } from './call-path.ts'

const lane = (path: CallPath, region: RegionCode) => path.lanes.find((one) => one.region === region)
const lit = (path: CallPath) => path.edges.filter((edge) => edge.lit).map(({ id }) => id)

describe('originationCallPath', () => {
  it('draws a wire to each Region that has numbers, with its count', () => {
    const path = origination({ routed: routed({ us1: 40, au1: 8 }) })
    expect(path.lanes.map(({ region, wire, numbers }) => [region, wire, numbers])).toEqual([
      ['us1', 'live', 40],
      ['ie1', null, 0],
      ['au1', 'live', 8],
    ])
  })

  it('counts the numbers of a Region that something else answers there', () => {
    const mixed = origination({ routed: { ...routed({}), ie1: { served: 4, elsewhere: 1 } } })
    expect(lane(mixed, 'ie1')).toMatchObject({ numbers: 5, elsewhere: 1, outcome: { kind: 'passes' } })
  })

  it('lights only the edges named by enabled URIs of Regions that serve calls', () => {
    expect(lit(origination())).toEqual(['ashburn'])
    expect(lit(origination({ egress: { us1: ['dublin', 'frankfurt', 'dublin'], ie1: ['tokyo'] } }))).toEqual([
      'dublin',
      'frankfurt',
    ])
  })

  it('does not light the edge of a re-route under review', () => {
    expect(lit(origination({ prospective: 'ie1' }))).toEqual(['ashburn'])
  })

  it.each([
    ['no edge=', [null], { edges: [], whereArrived: true }],
    ['an unknown edge counts as none', ['atlantis'], { edges: [], whereArrived: true }],
    ['some with, some without', ['dublin', null], { edges: ['dublin'], whereArrived: true }],
    ['an Interconnect edge', ['london-ix'], { edges: ['london-ix'], whereArrived: false }],
  ])('egress: %s', (_, us1, egress) => {
    expect(lane(origination({ egress: { us1 } }), 'us1')?.egress).toEqual(egress)
  })

  it('adds a lit Interconnect edge after the eight public ones', () => {
    expect(origination({ egress: { us1: ['london-ix'] } }).edges.at(8)).toEqual({
      id: 'london-ix',
      city: 'London',
      lit: true,
    })
  })

  it.each([
    ['served', { us1: { served: 1 } }, {}, { kind: 'passes' }],
    [
      'neither trunk nor webhook',
      { us1: { served: 0, notConnected: 1 } },
      {},
      { kind: 'fails', cause: 'not-connected' },
    ],
    ['another trunk or a webhook', { us1: { served: 0, elsewhere: 1 } }, {}, { kind: 'other-answers' }],
    [
      'no enabled URI',
      { us1: { served: 1 } },
      { standings: standings({ us1: { kind: 'incomplete', fails: 'no-enabled-origination-url' } }) },
      { kind: 'fails', cause: 'no-enabled-origination-url' },
    ],
    [
      'no enabled URI, but a Disaster Recovery URL',
      { us1: { served: 1 } },
      { egress: { us1: [] } },
      { kind: 'recovery' },
    ],
    ['URIs not loaded', { us1: { served: 1 } }, { egress: {} }, { kind: 'not-read' }],
    ['what answers is not loaded', { us1: { served: 0, notRead: 1 } }, {}, { kind: 'not-read' }],
    ['what answers some is not loaded', { us1: { served: 0, elsewhere: 1, notRead: 1 } }, {}, { kind: 'not-read' }],
  ] as const)('outcome: %s', (_, counts, over, outcome) => {
    expect(lane(origination({ routed: { ...routed({}), ...counts }, ...over }), 'us1')?.outcome).toEqual(outcome)
  })

  it('counts numbers that are not connected besides those served', () => {
    const path = origination({ routed: { ...routed({}), us1: { served: 40, notConnected: 2, elsewhere: 1 } } })
    expect(lane(path, 'us1')).toMatchObject({ numbers: 43, notConnected: 2, outcome: { kind: 'passes' } })
  })

  it.each([
    ['none', 0],
    ['some', 2],
    ['all', 3],
  ])('shows how many numbers propagate: %s', (propagating, count) => {
    const path = origination({ routed: { ...routed({}), us1: { served: 3, propagating: count } } })
    expect(lane(path, 'us1')?.propagating).toBe(propagating)
  })

  it.each([
    ['known', { us1: 1 }, 0],
    ['partly', { us1: 1 }, 5],
    ['not-read', {}, 5],
    ['absent', {}, 0],
  ] as const)('knowledge: %s', (knowledge, counts, notRead) => {
    expect(origination({ routed: routed(counts), notRead }).knowledge).toBe(knowledge)
  })

  it('draws no prospective or former wire for a trunk without numbers', () => {
    const path = origination({ routed: routed({}), prospective: 'ie1', mayStillTakeCalls: ['us1'] })
    expect(path.lanes.filter(({ wire }) => wire !== null)).toEqual([])
  })
})
