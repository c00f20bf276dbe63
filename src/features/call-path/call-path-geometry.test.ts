import { describe, expect, it } from 'vitest'
import { regionCodes } from '../../domain/base/region.ts'
import { callPathCases, origination, routed, standings, termination } from './call-path-cases.ts'
import { bottom, right } from './call-path-geometry.ts'
import type { Box, Layout, Point, Wire } from './call-path-layout.ts'
import type { CallPath } from './call-path.ts'
import { narrowLayout } from './narrow-layout.ts'
import { fanIn, fanOut } from './wide-wires.ts'
import { wideLayout } from './wide-layout.ts'

const forms = [
  ['wide', wideLayout],
  ['narrow', narrowLayout],
] as const

const all = forms.flatMap(([form, layout]) =>
  Object.entries(callPathCases).map(([name, path]): [string, string, Layout, CallPath] => [
    form,
    name,
    layout(path),
    path,
  ]),
)

const boxesOf = (layout: Layout): readonly Box[] => [
  layout.origin,
  layout.lookup,
  layout.destination,
  ...layout.edges,
  ...regionCodes.map((region) => layout.lanes[region]),
]

const overlap = (a: Box, b: Box) => a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a)

const onRight = (box: Box, { x, y }: Point) => x === right(box) && y > box.y && y < bottom(box)
const onLeft = (box: Box, { x, y }: Point) => x === box.x && y > box.y && y < bottom(box)
const onTop = (box: Box, { x, y }: Point) => y === box.y && x > box.x && x < right(box)
const onBottom = (box: Box, { x, y }: Point) => y === bottom(box) && x > box.x && x < right(box)

describe.each(all)('%s form: %s', (form, _, layout, path) => {
  const boxes = boxesOf(layout)
  const contacts = regionCodes.map((region) => layout.contacts[region])

  it('has no overlapping boxes', () => {
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b): [Box, Box] => [a, b]))
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
  })

  it('keeps boxes and marks inside the picture', () => {
    const marks = layout.refusals.map(({ at }) => ({ x: at.x - 8, y: at.y - 8, width: 16, height: 16 }))
    for (const box of [...boxes, ...contacts, ...marks]) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(right(box)).toBeLessThanOrEqual(layout.width)
      expect(bottom(box)).toBeLessThanOrEqual(layout.height)
    }
    expect(marks.filter((mark) => boxes.some((box) => overlap(mark, box)))).toEqual([])
  })

  it('starts and ends every wire on a box, or where the wires to the edges divide and meet', () => {
    const begins = form === 'wide' ? onRight : onBottom
    const ends = form === 'wide' ? onLeft : onTop
    const parting = (x: number, point: Point) => form === 'wide' && point.x === x
    const found = layout.wires.map(({ id, from, to }) => {
      const begun =
        [...boxes, ...contacts].some((box) => begins(box, from)) || parting(fanIn, from) || parting(fanOut, from)
      const ended = boxes.some((box) => ends(box, to)) || parting(fanIn, to) || parting(fanOut, to)
      return { id, begun, ended }
    })
    expect(found).toEqual(layout.wires.map(({ id, look }) => ({ id, begun: true, ended: look !== 'refused' })))
  })

  it('runs every wire forward', () => {
    const isForward = ({ from, to }: Wire) => (form === 'wide' ? to.x > from.x : to.y > from.y)
    expect(layout.wires.filter((wire) => !isForward(wire))).toEqual([])
  })

  it('gives every wire a unique id', () => {
    const ids = layout.wires.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('draws wires in ink before the route lookup and in Region colours after it', () => {
    const behind = ({ x, y }: Point) => (form === 'narrow' ? y >= bottom(layout.lookup) : x >= right(layout.lookup))
    expect(layout.wires.filter(({ from, region }) => (region !== null) !== behind(from))).toEqual([])
    expect(layout.wires.filter(({ look, region }) => region !== null && look === 'ink')).toEqual([])
  })

  it('draws no wire to a lane that these calls do not use', () => {
    const wired = new Set(layout.wires.map(({ region }) => region))
    expect(path.lanes.filter(({ region, wire }) => wire === null && wired.has(region))).toEqual([])
  })

  it('never draws failing calls to their destination', () => {
    const failing = path.lanes.filter(({ outcome }) => outcome?.kind === 'fails').map(({ region }) => region)
    expect(layout.refusals.map(({ region }) => region).toSorted()).toEqual(failing.toSorted())
    const arriving = layout.wires.filter(({ to }) => onLeft(layout.destination, to) || onTop(layout.destination, to))
    expect(arriving.filter(({ region }) => region && failing.includes(region))).toEqual([])
  })
})

describe.each(forms)('%s form', (_, layout) => {
  it('does not move boxes when the active Region changes', () => {
    expect(boxesOf(layout(termination({ active: 'ie1' })))).toEqual(boxesOf(layout(termination({ active: 'us1' }))))
  })

  it('keeps the wires of different Regions apart', () => {
    const three = layout(
      origination({
        routed: routed({ us1: 3, ie1: 2, au1: 1 }),
        standings: standings({ au1: { kind: 'active', fails: null } }),
        egress: { us1: ['dublin'], ie1: ['dublin'], au1: ['dublin'] },
      }),
    )
    const points = three.wires.filter(({ region }) => region).map(({ id, to }) => [`${to.x} ${to.y}`, id] as const)
    expect(new Map(points).size).toBe(points.length)
  })

  it('draws equal wires to all Regions with numbers', () => {
    const split = layout(origination({ routed: routed({ us1: 598, ie1: 2 }) }))
    expect(split.wires.filter(({ id }) => id.startsWith('in-')).map(({ look }) => look)).toEqual(['live', 'live'])
  })
})

describe('wide form', () => {
  it('draws the plain URI to all eight edges equally', () => {
    const looks = wideLayout(termination())
      .wires.filter(({ id }) => id.startsWith('to-'))
      .map(({ look }) => look)
    expect(looks).toEqual(Array.from({ length: 8 }, () => 'fan'))
  })

  it('draws a localized URI through its own edge only', () => {
    const { wires } = wideLayout(termination({ edge: 'tokyo' }))
    expect(wires.filter(({ id, look }) => id.startsWith('to-') && look === 'ink').map(({ id }) => id)).toEqual([
      'to-tokyo',
    ])
  })
})
