import { exhaustive } from '../../domain/base/exhaustive.ts'
import { arrowLength } from './call-path-geometry.ts'
import type { Layout, Wire, WireLook } from './call-path-layout.ts'

/** Wires have the ink colour before the route lookup and the Region's colour after it. */
export function CallPathWires({ layout }: { readonly layout: Layout }) {
  return layout.wires.map((wire) => <WireLine key={wire.id} wire={wire} pulsing={pulses(wire)} />)
}

function WireLine({ wire, pulsing }: { readonly wire: Wire; readonly pulsing: boolean }) {
  const { stroke, width, dash, drawn } = strokes(wire.look, wire.region !== null)
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
          className={`${arrowFill(wire.look)} call-path-arrow ${step}`}
        />
      )}
      {pulsing && (
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
  readonly width: number
  readonly dash?: string
  /** Animated from its start to its end. */
  readonly drawn?: boolean
}

/** `routed`: after the route lookup. */
export function strokes(look: WireLook, routed = true): Stroke {
  switch (look) {
    case 'ink':
      return { stroke: 'stroke-ink', width: 2.25 }
    case 'fan':
      return { stroke: routed ? 'stroke-r-solid' : 'stroke-line-control', width: 1.25 }
    case 'unlit':
      return { stroke: 'stroke-line-strong', width: 1 }
    case 'live':
      return { stroke: 'stroke-r-solid', width: 2.25, drawn: true }
    case 'former':
      return { stroke: 'stroke-r-solid', width: 2.25, dash: '0.1 4.5' }
    case 'prospective':
      return { stroke: 'stroke-r-solid', width: 1.75, dash: '5 5' }
    case 'refused':
      return { stroke: 'stroke-bad-ink', width: 2.25, drawn: true }
    default:
      return exhaustive(look)
  }
}

function arrowFill(look: WireLook): string {
  switch (look) {
    case 'ink':
      return 'fill-ink'
    case 'unlit':
      return 'fill-line-strong'
    case 'fan':
    case 'live':
    case 'former':
    case 'prospective':
      return 'fill-r-solid'
    case 'refused':
      return 'fill-bad-ink'
    default:
      return exhaustive(look)
  }
}
