import { byRegion, type RegionCode } from '../../domain/base/region.ts'
import {
  bottom,
  bottomEnd,
  contactsOf,
  middle,
  spread,
  topEnd,
  wire,
  type WireInput,
  wiredLanes,
} from './call-path-geometry.ts'
import type { Box, Frame, Layout, Wire } from './call-path-layout.ts'
import type { CallPath } from './call-path.ts'

const width = 282
const laneWidth = 90
const lanePitch = 96
const mid = width / 2

/** Runs from top to bottom, with the lanes side by side, and fits a screen of 320 pixels. */
export function narrowLayout(path: CallPath): Layout {
  const frame = path.leg === 'termination' ? terminationFrame(path) : originationFrame(path)
  return {
    ...frame,
    form: 'narrow',
    width,
    height: bottom(frame.destination),
    pivot: { x: mid, y: bottom(frame.lookup) - 22 },
    wires: path.leg === 'termination' ? terminationWires(path, frame) : originationWires(path, frame),
    refusals: wiredLanes(path).flatMap(({ region, outcome }) => {
      const end = bottomEnd(frame.lanes[region])
      return outcome?.kind === 'fails' ? [{ region, at: { x: end.x, y: end.y + 14 } }] : []
    }),
  }
}

function terminationFrame(path: CallPath): Frame {
  const origin = row(0, 44)
  const edge = row(bottom(origin) + 34, 44)
  const lookup = row(bottom(edge) + 34, 82)
  return {
    origin,
    edges: [edge],
    ...fromLookup(lookup, path),
    destination: row(bottom(lookup) + 34 + laneHeight(path) + 34, 44),
  }
}

function originationFrame(path: CallPath): Frame {
  const origin = row(0, 44)
  const lookup = row(bottom(origin) + 32, 82)
  const edge = row(bottom(lookup) + 34 + laneHeight(path) + 34, 44)
  return { origin, ...fromLookup(lookup, path), edges: [edge], destination: row(bottom(edge) + 32, 44) }
}

/** Several numbers need one more line, for their count. */
const laneHeight = (path: CallPath): number => (path.oneRoute ? 88 : 104)

const row = (y: number, height: number): Box => ({ x: 0, y, width, height })
const laneX = (region: RegionCode): number => mid + spread(region, lanePitch)

const fromLookup = (lookup: Box, path: CallPath): Pick<Frame, 'lookup' | 'lanes' | 'contacts'> => ({
  lookup,
  contacts: contactsOf((region) => ({ x: laneX(region), y: bottom(lookup) }), { width: 12, height: 6 }),
  lanes: byRegion((region) => ({
    x: laneX(region) - laneWidth / 2,
    y: bottom(lookup) + 34,
    width: laneWidth,
    height: laneHeight(path),
  })),
})

function terminationWires(path: CallPath, frame: Frame): readonly Wire[] {
  const [edge] = frame.edges
  if (path.knowledge === 'absent' || !edge) return []
  const ingress = path.edges.some(({ lit }) => lit)
    ? [
        draw({ id: 'entry', look: 'ink', from: bottomEnd(frame.origin), to: topEnd(edge), arrow: true, step: 0 }),
        draw({ id: 'lookup', look: 'ink', from: bottomEnd(edge), to: topEnd(frame.lookup), arrow: true, step: 0 }),
      ]
    : path.edges.flatMap(({ id }, index) => {
        const x = ((index + 0.5) * width) / path.edges.length
        return [
          draw({ id: `to-${id}`, look: 'fan', from: bottomEnd(frame.origin), to: { x, y: edge.y }, step: 0 }),
          draw({ id: `of-${id}`, look: 'fan', from: { x, y: bottom(edge) }, to: topEnd(frame.lookup), step: 0 }),
        ]
      })
  return [...ingress, ...laneWires(path, frame, frame.destination)]
}

function originationWires(path: CallPath, frame: Frame): readonly Wire[] {
  const [edge] = frame.edges
  if (path.knowledge === 'absent' || !edge) return []
  const leaving = wiredLanes(path).filter(({ outcome }) => outcome?.kind === 'passes')
  return [
    draw({ id: 'lookup', look: 'ink', from: bottomEnd(frame.origin), to: topEnd(frame.lookup), arrow: true, step: 0 }),
    ...laneWires(path, frame, edge),
    ...leaving.map(({ region, wire: look }) => {
      const x = laneX(region)
      const to = { x, y: frame.destination.y }
      return draw({ id: `pbx-${region}-${look}`, look, region, from: { x, y: bottom(edge) }, to, arrow: true, step: 3 })
    }),
  ]
}

function laneWires(path: CallPath, { lanes, contacts }: Frame, next: Box): readonly Wire[] {
  return wiredLanes(path).flatMap(({ region, wire: look, outcome }) => {
    const from = bottomEnd(contacts[region])
    const end = bottomEnd(lanes[region])
    const into = draw({
      id: `in-${region}-${look}`,
      look,
      region,
      from,
      to: topEnd(lanes[region]),
      arrow: true,
      step: 1,
    })
    if (outcome?.kind === 'fails') {
      return [
        into,
        draw({ id: `end-${region}`, look: 'refused', region, from: end, to: { x: end.x, y: end.y + 6 }, step: 2 }),
      ]
    }
    if (outcome?.kind !== 'passes') return [into]
    const to = { x: middle(lanes[region]).x, y: next.y }
    return [into, draw({ id: `out-${region}-${look}`, look, region, from: end, to, arrow: true, step: 2 })]
  })
}

const draw = (input: WireInput): Wire => wire('narrow', input)
