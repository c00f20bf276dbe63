import { byRegion } from '../../domain/base/region.ts'
import { contactsOf, leftEnd, right, spread, wiredLanes } from './call-path-geometry.ts'
import type { Box, Layout } from './call-path-layout.ts'
import type { CallPath } from './call-path.ts'
import { edgeNote } from './edge-text.ts'
import { originationWires, terminationWires } from './wide-wires.ts'

const width = 1144
const top = 24
const edgePitch = 26
const edgeHeight = 22
const laneHeight = 60
const lanePitch = 72

/** Columns from left to right. The edge comes before the route lookup on termination, after the Region on origination. */
export function wideLayout(path: CallPath): Layout {
  const height = Math.max(edgePitch * path.edges.length + edgeHeight - edgePitch, 2 * lanePitch + laneHeight)
  const mid = top + height / 2
  const columns = path.leg === 'termination' ? terminationColumns(mid) : originationColumns(mid)
  const { lookup } = columns
  const frame = {
    ...columns,
    lanes: byRegion((region) => at(columns.lane, mid + spread(region, lanePitch))),
    edges: path.edges.map((_, index) => at(columns.edge, top + index * edgePitch + edgeHeight / 2)),
    contacts: contactsOf((region) => ({ x: right(lookup), y: mid + spread(region, 30) }), { width: 12, height: 6 }),
  }
  return {
    ...frame,
    form: 'wide',
    width,
    height: top + height + 8 + (edgeNote(path) === null ? 0 : 20),
    pivot: { x: right(lookup) - 36, y: mid },
    wires: path.leg === 'termination' ? terminationWires(path, frame) : originationWires(path, frame),
    refusals: wiredLanes(path).flatMap(({ region, outcome }) => {
      const lane = frame.lanes[region]
      return outcome?.kind === 'fails' ? [{ region, at: { x: right(lane) + 22, y: leftEnd(lane).y } }] : []
    }),
  }
}

type Columns = Pick<Layout, 'origin' | 'lookup' | 'destination'> & { readonly edge: Box; readonly lane: Box }

const terminationColumns = (mid: number): Columns => ({
  origin: column(0, 150, 82, mid),
  edge: column(304, 148, edgeHeight, mid),
  lookup: column(520, 144, 106, mid),
  lane: column(730, 288, laneHeight, mid),
  destination: column(1064, 80, 82, mid),
})

const originationColumns = (mid: number): Columns => ({
  origin: column(0, 80, 82, mid),
  lookup: column(124, 168, 106, mid),
  lane: column(360, 288, laneHeight, mid),
  edge: column(736, 188, edgeHeight, mid),
  destination: column(984, 160, 82, mid),
})

const column = (x: number, wide: number, high: number, mid: number): Box => ({
  x,
  y: mid - high / 2,
  width: wide,
  height: high,
})
const at = (box: Box, mid: number): Box => ({ ...box, y: mid - box.height / 2 })
