import type { RegionCode } from '../../domain/base/region.ts'
import { middle } from './call-path-geometry.ts'
import type { Layout, Point } from './call-path-layout.ts'
import { type CallPath, type CallPathLane, lanesWith } from './call-path.ts'

type Props = { readonly path: CallPath; readonly layout: Layout }

/** A railway switch: a contact for each Region, and a lever to each Region that calls are routed to. */
export function CallPathSwitch({ path, layout }: Props) {
  const live = lanesWith(path, 'live').map(({ region }) => region)
  const only = live.length === 1 ? live[0] : undefined
  return (
    <>
      {live.map((region, index) => (
        <Lever key={leverKeys[index]} region={region} pivot={layout.pivot} contact={contactPoint(layout, region)} />
      ))}
      <circle
        cx={layout.pivot.x}
        cy={layout.pivot.y}
        r="3.5"
        data-region={only}
        className={only ? 'fill-r-solid transition-[fill]' : 'fill-ink'}
      />
      {path.lanes.map((lane) => (
        <Contact key={lane.region} lane={lane} layout={layout} />
      ))}
    </>
  )
}

/** Keyed by position, so the same lever turns when the active Region changes. */
const leverKeys = ['first', 'second', 'third']
const leverLength = 30

function Lever({
  region,
  pivot,
  contact,
}: {
  readonly region: RegionCode
  readonly pivot: Point
  readonly contact: Point
}) {
  const [dx, dy] = [contact.x - pivot.x, contact.y - pivot.y]
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI
  const stretch = Math.hypot(dx, dy) / leverLength
  return (
    <g data-region={region} transform={`translate(${pivot.x} ${pivot.y})`}>
      <path
        d={`M0 0H${leverLength}`}
        className="call-path-lever stroke-r-solid"
        style={{ transform: `rotate(${angle}deg) scaleX(${stretch})` }}
        strokeWidth="2.25"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </g>
  )
}

/** The side of the contact that faces the pivot. */
function contactPoint({ contacts, form }: Layout, region: RegionCode): Point {
  const { x, y } = middle(contacts[region])
  return form === 'wide' ? { x: x - 4, y } : { x, y: y - 1 }
}

function Contact({ lane, layout }: { readonly lane: CallPathLane; readonly layout: Layout }) {
  const { x, y, width, height } = layout.contacts[lane.region]
  const live = lane.wire === 'live'
  const known = lane.standing !== 'none' || lane.wire !== null
  return (
    <rect
      data-region={lane.region}
      x={x}
      y={y}
      width={width}
      height={height}
      rx="1"
      strokeWidth="1.5"
      className={`${live ? 'fill-r-solid' : 'fill-surface'} ${known ? 'stroke-r-solid' : 'stroke-line-control'} transition-[fill]`}
    />
  )
}
