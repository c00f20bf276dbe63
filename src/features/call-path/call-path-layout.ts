import type { RegionCode } from '../../domain/base/region.ts'

/** `former`: a re-route is settling, so that calls may still land here. `prospective`: where a re-route under review would lead. */
export type WireKind = 'live' | 'former' | 'prospective'

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
