import type { RegionCode } from '../../domain/base/region.ts'

/** `former`: a re-route propagates, so calls may still arrive here. `prospective`: the target of a re-route under review. */
export type WireKind = 'live' | 'former' | 'prospective'

export type Point = { readonly x: number; readonly y: number }
export type Box = Point & { readonly width: number; readonly height: number }

/** `unlit`: an edge that these calls do not use. `fan`: one of several possible edges. `refused`: where failing calls end. */
export type WireLook = WireKind | 'ink' | 'fan' | 'unlit' | 'refused'

export type Wire = {
  /** Unique in the layout, and stable while the wire connects the same two things. */
  readonly id: string
  readonly look: WireLook
  /** Null before the route lookup. */
  readonly region: RegionCode | null
  readonly from: Point
  readonly to: Point
  /** The path data. It stops short of `to` if there is an arrow, whose tip is at `to`. */
  readonly d: string
  readonly arrow: 'right' | 'down' | null
  /** A changed path is drawn in this order. */
  readonly step: 0 | 1 | 2 | 3
}

/** The boxes of one form, in the viewBox's pixels. */
export type Frame = {
  readonly origin: Box
  readonly lookup: Box
  readonly destination: Box
  readonly lanes: Readonly<Record<RegionCode, Box>>
  /** One for each edge in the wide form, one for all edges in the narrow form. */
  readonly edges: readonly Box[]
  /** The targets of the switch lever, on the border of the route lookup. */
  readonly contacts: Readonly<Record<RegionCode, Box>>
}

export type Layout = Frame & {
  readonly form: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  /** The point around which the lever turns. */
  readonly pivot: Point
  readonly wires: readonly Wire[]
  /** The centres of the signs where failing calls end. */
  readonly refusals: readonly { readonly region: RegionCode; readonly at: Point }[]
}
