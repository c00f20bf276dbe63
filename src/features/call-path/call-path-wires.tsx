import { arrowLength } from './call-path-geometry.ts'
import type { Layout, Wire, WireLook } from './call-path-layout.ts'

/** Wires have the ink colour before the route lookup and the Region's colour after it. */
export function CallPathWires({ layout }: { readonly layout: Layout }) {
  return layout.wires.map((wire) => <WireLine key={wire.id} wire={wire} />)
}

function WireLine({ wire }: { readonly wire: Wire }) {
  const { fill, width, dash, drawn } = strokes[wire.look]
  const stroke = strokeOf(wire)
  const step = `call-path-step-${wire.step}`
  return (
    <g data-region={wire.region ?? undefined} fill="none">
      <path
        d={wire.d}
        className={drawn ? `${stroke} call-path-drawn ${step}` : stroke}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={wire.look === 'former' ? 'round' : undefined}
        pathLength={drawn ? 1 : undefined}
      />
      {wire.arrow && (
        <path
          d={wire.arrow === 'right' ? `M0 0-${arrowLength}-3.5V3.5Z` : `M0 0-3.5-${arrowLength}H3.5Z`}
          transform={`translate(${wire.to.x} ${wire.to.y})`}
          className={`${fill} call-path-arrow ${step}`}
        />
      )}
      {pulses(wire) && (
        <path
          d={wire.d}
          className="call-path-pulse animate-flow stroke-surface"
          strokeWidth={2.25}
          strokeDasharray="3 29"
          strokeLinecap="round"
        />
      )}
    </g>
  )
}

/** Only the wire right after the route lookup pulses. */
const pulses = ({ look, step }: Wire): boolean => look === 'live' && step === 1

type Stroke = {
  readonly stroke: string
  readonly fill: string
  readonly width: number
  readonly dash?: string
  /** Animated from its start to its end. */
  readonly drawn?: boolean
}

export const strokes: Readonly<Record<WireLook, Stroke>> = {
  ink: { stroke: 'stroke-ink', fill: 'fill-ink', width: 2.25 },
  fan: { stroke: 'stroke-r-solid', fill: 'fill-r-solid', width: 1.25 },
  unlit: { stroke: 'stroke-line-strong', fill: 'fill-line-strong', width: 1 },
  live: { stroke: 'stroke-r-solid', fill: 'fill-r-solid', width: 2.25, drawn: true },
  former: { stroke: 'stroke-r-solid', fill: 'fill-r-solid', width: 2.25, dash: '0.1 4.5' },
  prospective: { stroke: 'stroke-r-solid', fill: 'fill-r-solid', width: 1.75, dash: '5 5' },
  refused: { stroke: 'stroke-bad-ink', fill: 'fill-bad-ink', width: 2.25, drawn: true },
}

/** Before the route lookup, a fan has no Region's colour. */
const strokeOf = ({ look, region }: Wire): string =>
  look === 'fan' && region === null ? 'stroke-line-control' : strokes[look].stroke
