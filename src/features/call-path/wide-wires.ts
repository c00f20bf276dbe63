import { leftEnd, rightEnd, spread, wire, type WireInput, type WiredLane, wiredLanes } from './call-path-geometry.ts'
import type { Frame, Point, Wire, WireLook } from './call-path-layout.ts'
import type { CallPath, CallPathEdge } from './call-path.ts'

/** Where the wire from the PBX divides towards the edges, and where those wires meet again. */
export const fanIn = 256
export const fanOut = 500

export function terminationWires(path: CallPath, frame: Frame): readonly Wire[] {
  if (path.knowledge === 'absent') return []
  const { y } = rightEnd(frame.origin)
  const chosen = path.edges.some(({ lit }) => lit)
  const ingress = path.edges.flatMap((edge, index) => {
    const box = frame.edges[index]
    if (!box) return []
    const look = edge.lit ? 'ink' : chosen ? 'unlit' : 'fan'
    return [
      draw({ id: `to-${edge.id}`, look, from: { x: fanIn, y }, to: leftEnd(box), step: 0 }),
      draw({ id: `of-${edge.id}`, look, from: rightEnd(box), to: { x: fanOut, y }, step: 0 }),
    ]
  })
  return [
    ...faintFirst(ingress),
    draw({ id: 'entry', look: 'ink', from: rightEnd(frame.origin), to: { x: fanIn, y }, step: 0 }),
    draw({ id: 'lookup', look: 'ink', from: { x: fanOut, y }, to: leftEnd(frame.lookup), arrow: true, step: 0 }),
    ...wiredLanes(path).flatMap((lane) => [...laneWires(lane, frame), ...outWires(lane, frame)]),
  ]
}

export function originationWires(path: CallPath, frame: Frame): readonly Wire[] {
  if (path.knowledge === 'absent') return []
  const lanes = wiredLanes(path)
  const passing = lanes.filter(({ outcome }) => outcome?.kind === 'passes')
  const egress = passing.flatMap((lane) =>
    path.edges.flatMap((edge, index) => egressWires(lane, edge, index, passing, frame)),
  )
  return [
    ...faintFirst(egress),
    draw({ id: 'lookup', look: 'ink', from: rightEnd(frame.origin), to: leftEnd(frame.lookup), arrow: true, step: 0 }),
    ...lanes.flatMap((lane) => laneWires(lane, frame)),
  ]
}

/** Where calls fail, a short wire behind the lane leads to the sign. */
function laneWires({ region, wire: look, outcome }: WiredLane, { lanes, contacts }: Frame): readonly Wire[] {
  const from = rightEnd(contacts[region])
  const into = draw({
    id: `in-${region}-${look}`,
    look,
    region,
    from,
    to: leftEnd(lanes[region]),
    arrow: true,
    step: 1,
  })
  if (outcome?.kind !== 'fails') return [into]
  const end = rightEnd(lanes[region])
  const to = { x: end.x + 14, y: end.y }
  return [into, draw({ id: `end-${region}`, look: 'refused', region, from: end, to, step: 2 })]
}

function outWires({ region, wire: look, outcome }: WiredLane, { lanes, destination }: Frame): readonly Wire[] {
  if (outcome?.kind !== 'passes') return []
  const from = rightEnd(lanes[region])
  const to = endAt(destination, region)
  return [draw({ id: `out-${region}-${look}`, look, region, from, to, arrow: true, step: 2 })]
}

/** Draws unlit edges only for a single Region, because three fans would hide the wires that carry calls. */
function egressWires(
  { region, wire: kind, egress }: WiredLane,
  edge: CallPathEdge,
  index: number,
  passing: readonly WiredLane[],
  { lanes, edges, destination }: Frame,
): readonly Wire[] {
  const box = edges[index]
  const others: WireLook | null = egress?.whereArrived ? 'fan' : passing.length === 1 ? 'unlit' : null
  const look = egress?.edges.includes(edge.id) ? kind : others
  if (!box || look === null) return []
  const users = passing.filter((lane) => lane.egress?.whereArrived === true || lane.egress?.edges.includes(edge.id))
  const shift = users.length > 1 ? spread(region, 5) : 0
  const id = `${edge.id}-${region}-${look}`
  const [into, out] = [leftEnd(box), rightEnd(box)]
  return [
    draw({
      id: `to-${id}`,
      look,
      region,
      arrow: look === kind,
      from: rightEnd(lanes[region]),
      to: { x: into.x, y: into.y + shift },
      step: 2,
    }),
    draw({
      id: `of-${id}`,
      look,
      region,
      arrow: look !== 'unlit',
      from: { x: out.x, y: out.y + shift },
      to: endAt(destination, region),
      step: 3,
    }),
  ]
}

const draw = (input: WireInput): Wire => wire('wide', input)

const endAt = (box: Frame['destination'], region: WiredLane['region']): Point => ({
  x: box.x,
  y: leftEnd(box).y + spread(region, 14),
})

const faintFirst = (wires: readonly Wire[]): readonly Wire[] => [
  ...wires.filter(({ look }) => look === 'unlit'),
  ...wires.filter(({ look }) => look === 'fan'),
  ...wires.filter(({ look }) => look !== 'unlit' && look !== 'fan'),
]
