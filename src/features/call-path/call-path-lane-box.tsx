import { regions } from '../../domain/base/region.ts'
import { RegionMark } from '../../ui/region-mark.tsx'
import { BoxFrame } from './box-frame.tsx'
import type { Box } from './call-path-layout.ts'
import type { CallPath, CallPathLane } from './call-path.ts'
import { laneFrame, laneInk, LaneSign } from './lane-look.tsx'
import { laneShortWords } from './lane-short-words.ts'
import { laneWords } from './lane-words.ts'
import { patternId } from './region-patterns.tsx'

type Props = {
  readonly path: CallPath
  readonly lane: CallPathLane
  readonly box: Box
  /** The figure's id, for the Region's pattern. */
  readonly id: string
}

/** A Region: its name, and what it does with these calls. */
export function CallPathLaneBox({ path, lane, box, id }: Props) {
  const { code, label, country } = regions[lane.region]
  const { lead, rest } = laneWords(lane, path.knowledge)
  const count = countWords(path, lane)
  return (
    <g data-region={code}>
      <BoxFrame box={box} {...laneFrame(lane)}>
        <PatternBar id={id} lane={lane} height={box.height} />
        <g transform="translate(24 15)">
          <RegionMark region={code} />
        </g>
        <text x="44" y="25" className="fill-r-ink font-mono type-body font-semibold">
          {label}
        </text>
        <text x="76" y="25" className="fill-text type-body font-strong">
          {country}
        </text>
        {count && (
          <text x={box.width - 14} y="25" textAnchor="end" className="fill-text-2 type-small">
            {count}
          </text>
        )}
        <g transform="translate(23 35)" className={laneInk(lane)}>
          <LaneSign lane={lane} />
        </g>
        <text x="44" y="46" className="fill-text-2 type-small">
          <tspan className={`font-strong ${laneInk(lane)}`}>{lead}:</tspan>{' '}
          <tspan className={lane.notConnected > 0 ? 'fill-bad-ink' : undefined}>{rest}</tspan>
        </text>
      </BoxFrame>
    </g>
  )
}

/** The same in a column of 90 pixels. */
export function CallPathLaneColumn({ path, lane, box, id }: Props) {
  const { code, label, country } = regions[lane.region]
  const lines = laneShortWords(lane, path.knowledge)
  const count = countWords(path, lane)
  return (
    <g data-region={code}>
      <BoxFrame box={box} {...laneFrame(lane)}>
        <PatternBar id={id} lane={lane} height={box.height} />
        <g transform="translate(12 12)">
          <RegionMark region={code} />
        </g>
        <text x="29" y="22.5" className="fill-r-ink font-mono type-body font-semibold">
          {label}
        </text>
        <g transform={`translate(${box.width - 21} 11)`} className={laneInk(lane)}>
          <LaneSign lane={lane} />
        </g>
        <text x="12" y="42" className="fill-text type-fine">
          {country}
        </text>
        {lines.map((line, index) => (
          <text
            key={line}
            x="12"
            y={62 + index * 15}
            className={`type-fine font-strong ${index > 0 && lane.notConnected > 0 ? 'fill-bad-ink' : laneInk(lane)}`}
          >
            {line}
          </text>
        ))}
        {count && (
          <text x="12" y="95" className="fill-text-2 type-fine">
            {count}
          </text>
        )}
      </BoxFrame>
    </g>
  )
}

/** Rounded on the left like the box that it stands in. */
function PatternBar({
  id,
  lane,
  height,
}: {
  readonly id: string
  readonly lane: CallPathLane
  readonly height: number
}) {
  return (
    <path
      d={`M4 0h4v${height}h-4a4 4 0 0 1-4-4v-${height - 8}a4 4 0 0 1 4-4z`}
      fill={`url(#${patternId(id, lane.region)})`}
      opacity={lane.standing === 'none' && lane.wire === null ? 0.55 : undefined}
    />
  )
}

/** How many calls come to the Region while traffic runs, else how many of several numbers are routed to it. */
function countWords(path: CallPath, { numbers, region }: CallPathLane): string | null {
  if (path.traffic) return `${(path.traffic[region] / 10).toFixed(1)} calls/s`
  if (path.oneRoute || !numbers) return null
  return numbers === 1 ? '1 number' : `${numbers} numbers`
}
