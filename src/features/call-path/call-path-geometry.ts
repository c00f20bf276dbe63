import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { type CallPath, type CallPathLane, lanesWith } from './call-path.ts'
import type { Box, Frame, Layout, Point, Wire, WireKind } from './call-path-layout.ts'

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

/** Runs sideways in the wide form, downwards in the narrow one. */
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

/** The live lane comes last, so its wire is drawn on top. */
export function wiredLanes(path: CallPath): readonly WiredLane[] {
  const order: readonly WireKind[] = ['former', 'prospective', 'live']
  return order.flatMap((kind) => lanesWith(path, kind).map((lane) => ({ ...lane, wire: kind })))
}

/** Offsets each Region at a shared end, so wires of two Regions never meet in one point. */
export const spread = (region: RegionCode, by: number): number => (regionCodes.indexOf(region) - 1) * by

export function contactsOf(
  at: (region: RegionCode) => Point,
  size: { width: number; height: number },
): Frame['contacts'] {
  return byRegion((region) => {
    const { x, y } = at(region)
    return { x: x - size.width / 2, y: y - size.height / 2, ...size }
  })
}
