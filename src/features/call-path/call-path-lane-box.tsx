import type { ReactNode } from 'react'
import { regions } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { RegionMark } from '../../ui/region-mark.tsx'
import { BoxFrame } from './box-frame.tsx'
import type { Box, Layout, Point } from './call-path-layout.ts'
import type { CallPath, CallPathLane } from './call-path.ts'
import { laneFrame, laneInk, LaneSign } from './lane-look.tsx'
import { laneShortWords } from './lane-short-text.ts'
import { laneWords } from './lane-text.ts'
import { patternId } from './region-patterns.tsx'

type Props = {
  readonly path: CallPath
  readonly lane: CallPathLane
  readonly box: Box
  readonly form: Layout['form']
  /** The figure's id, for the Region's pattern. */
  readonly id: string
}

/** A Region, and what it does with these calls. In the narrow form it is a column of 90 pixels. */
export function CallPathLaneBox({ path, lane, box, form, id }: Props) {
  const { code, label, country } = regions[lane.region]
  const wide = form === 'wide'
  const count = countWords(path, lane)
  return (
    <g data-region={code}>
      <BoxFrame box={box} {...laneFrame(lane)}>
        {/* The Region's pattern, rounded on the left like the box. */}
        <path
          d={`M4 0h4v${box.height}h-4a4 4 0 0 1-4-4v-${box.height - 8}a4 4 0 0 1 4-4z`}
          fill={`url(#${patternId(id, code)})`}
          opacity={lane.standing === 'none' && lane.wire === null ? 0.55 : undefined}
        />
        <At {...(wide ? { x: 24, y: 15 } : { x: 12, y: 12 })}>
          <RegionMark region={code} />
        </At>
        <text x={wide ? 44 : 29} y={wide ? 25 : 22.5} className="fill-r-ink font-mono type-body font-semibold">
          {label}
        </text>
        <text
          {...(wide ? { x: 76, y: 25 } : { x: 12, y: 42 })}
          className={`fill-text ${wide ? 'type-body font-strong' : 'type-fine'}`}
        >
          {country}
        </text>
        {count && (
          <text
            {...(wide ? { x: box.width - 14, y: 25, textAnchor: 'end' } : { x: 12, y: 95 })}
            className={`fill-text-2 ${wide ? 'type-small' : 'type-fine'}`}
          >
            {count}
          </text>
        )}
        <At {...(wide ? { x: 23, y: 35 } : { x: box.width - 21, y: 11 })} className={laneInk(lane)}>
          <LaneSign lane={lane} />
        </At>
        {wide ? <Sentence path={path} lane={lane} /> : <ShortLines path={path} lane={lane} />}
      </BoxFrame>
    </g>
  )
}

type AtProps = Point & { readonly className?: string; readonly children: ReactNode }

const At = ({ x, y, className, children }: AtProps) => (
  <g transform={`translate(${x} ${y})`} className={className}>
    {children}
  </g>
)

type WordsProps = Pick<Props, 'path' | 'lane'>

function Sentence({ path, lane }: WordsProps) {
  const { lead, rest } = laneWords(lane, path.knowledge)
  return (
    <text x="44" y="46" className="fill-text-2 type-small">
      <tspan className={`font-strong ${laneInk(lane)}`}>{lead}:</tspan>{' '}
      <tspan className={lane.notConnected > 0 ? 'fill-bad-ink' : undefined}>{rest}</tspan>
    </text>
  )
}

const ShortLines = ({ path, lane }: WordsProps) =>
  laneShortWords(lane, path.knowledge).map((line, index) => (
    <text
      key={line}
      x="12"
      y={62 + index * 15}
      className={`type-fine font-strong ${index > 0 && lane.notConnected > 0 ? 'fill-bad-ink' : laneInk(lane)}`}
    >
      {line}
    </text>
  ))

/** With traffic, the calls that reach the Region; otherwise how many of several numbers are routed to it. */
function countWords(path: CallPath, { numbers, region }: CallPathLane): string | null {
  if (path.traffic) return `${(path.traffic[region] / 10).toFixed(1)} calls/s`
  return path.oneRoute || !numbers ? null : counted(numbers, 'number')
}
