import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { type CallPath, type CallPathLane, lanesWith, type WireKind } from './call-path.ts'

export type Point = { readonly x: number; readonly y: number }
export type Box = Point & { readonly width: number; readonly height: number }

/** `unlit`: to an edge that these calls do not pass. `fan`: to any of several. `refused`: calls that fail end here. */
export type WireLook = WireKind | 'ink' | 'fan' | 'unlit' | 'refused'

export type Wire = {
  /** Unlike any other of the layout, and the same as long as the wire leads from and to the same things. */
  readonly id: string
  readonly look: WireLook
  /** Null before the route lookup. */
  readonly region: RegionCode | null
  readonly from: Point
  readonly to: Point
  /** The path data. With an arrow it ends short of `to`, where the arrow's point is. */
  readonly d: string
  readonly arrow: 'right' | 'down' | null
  /** Its place on the way of a call: parts are drawn in this order when the path changes. */
  readonly step: 0 | 1 | 2 | 3
}

/** The boxes of one form, in pixels of its viewBox. */
export type Frame = {
  readonly origin: Box
  readonly lookup: Box
  readonly destination: Box
  readonly lanes: Readonly<Record<RegionCode, Box>>
  /** One for each edge in the wide form, one for all of them in the narrow form. */
  readonly edges: readonly Box[]
  /** What the lever of the route lookup points to, on the edge of its box. */
  readonly contacts: Readonly<Record<RegionCode, Box>>
}

export type Layout = Frame & {
  readonly form: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  /** Where the lever turns. */
  readonly pivot: Point
  readonly wires: readonly Wire[]
  /** The middle of each mark "calls end here". */
  readonly refusals: readonly { readonly region: RegionCode; readonly at: Point }[]
}

export const arrowLength = 8

export const right = (box: Box): number => box.x + box.width
export const bottom = (box: Box): number => box.y + box.height
export const middle = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
export const leftEnd = (box: Box): Point => ({ x: box.x, y: middle(box).y })
export const rightEnd = (box: Box): Point => ({ x: right(box), y: middle(box).y })
export const topEnd = (box: Box): Point => ({ x: middle(box).x, y: box.y })
export const bottomEnd = (box: Box): Point => ({ x: middle(box).x, y: bottom(box) })

export type WireInput = Omit<Wire, 'd' | 'region' | 'arrow'> & {
  readonly region?: RegionCode
  readonly arrow?: boolean
}

/** Leaves and arrives along the axis of its form: sideways in the wide one, downwards in the narrow one. */
export function wire(form: Layout['form'], { from, to, arrow = false, region, ...rest }: WireInput): Wire {
  const short = arrow ? arrowLength - 2 : 0
  const end = form === 'wide' ? { x: to.x - short, y: to.y } : { x: to.x, y: to.y - short }
  return {
    ...rest,
    region: region ?? null,
    from,
    to,
    arrow: arrow ? (form === 'wide' ? 'right' : 'down') : null,
    d: form === 'wide' ? sideways(from, end) : downwards(from, end),
  }
}

function sideways(from: Point, to: Point): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`
  const x = (from.x + to.x) / 2
  return `M${from.x} ${from.y}C${x} ${from.y} ${x} ${to.y} ${to.x} ${to.y}`
}

function downwards(from: Point, to: Point): string {
  if (from.x === to.x) return `M${from.x} ${from.y}V${to.y}`
  const y = (from.y + to.y) / 2
  return `M${from.x} ${from.y}C${from.x} ${y} ${to.x} ${y} ${to.x} ${to.y}`
}

export type WiredLane = CallPathLane & { readonly wire: WireKind }

/** Lanes that have a wire, the live one last so that it lies on top. */
export function wiredLanes(path: CallPath): readonly WiredLane[] {
  const order: readonly WireKind[] = ['former', 'prospective', 'live']
  return order.flatMap((kind) => lanesWith(path, kind).map((lane) => ({ ...lane, wire: kind })))
}

/** Keeps each Region's place at a common end, so that wires of two Regions never meet in one point. */
export const spread = (region: RegionCode, by: number): number => (regionCodes.indexOf(region) - 1) * by

/** Contacts of one size, each with its middle where `at` says. */
export function contactsOf(
  at: (region: RegionCode) => Point,
  size: { width: number; height: number },
): Frame['contacts'] {
  return byRegion((region) => {
    const { x, y } = at(region)
    return { x: x - size.width / 2, y: y - size.height / 2, ...size }
  })
}
