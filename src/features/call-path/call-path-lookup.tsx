import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { BoxFrame } from './box-frame.tsx'
import type { Layout } from './call-path-layout.ts'
import { CallPathSwitch } from './call-path-switch.tsx'
import { type CallPath, lanesWith } from './call-path.ts'
import { lookupWords } from './lookup-text.ts'

type Props = { readonly path: CallPath; readonly layout: Layout }

export function CallPathLookup({ path, layout }: Props) {
  const { lookup: box, form } = layout
  const { title, subject, note } = lookupWords(path)
  const live = lanesWith(path, 'live').map(({ region }) => region)
  const wide = form === 'wide'
  return (
    <>
      <BoxFrame box={box}>
        <text x="14" y="24" className="fill-text type-body font-strong">
          {title}
        </text>
        <text x="14" y={wide ? 44 : 46} className="fill-text-2 type-mono">
          {subject}
        </text>
        <text
          x={wide ? 14 : box.width - 14}
          y={wide ? 96 : 46}
          textAnchor={wide ? undefined : 'end'}
          className={`type-small ${path.failed ? 'fill-warn-ink' : 'fill-text-3'}`}
        >
          {note}
        </text>
        <RegionValues regions={live} x={wide ? 14 : box.width - 14} y={wide ? 57 : 9} fromRight={!wide} />
      </BoxFrame>
      <CallPathSwitch path={path} layout={layout} />
    </>
  )
}

type ValuesProps = {
  readonly regions: readonly RegionCode[]
  readonly x: number
  readonly y: number
  readonly fromRight: boolean
}

/** The values of `voice_region`: one alone is quoted, as in the API. */
function RegionValues({ regions, x, y, fromRight }: ValuesProps) {
  const width = regions.length === 1 ? 50 : 34
  const start = fromRight ? x - regions.length * (width + 4) + 4 : x
  return regionCodes
    .filter((region) => regions.includes(region))
    .map((region, index) => (
      <g key={region} data-region={region} transform={`translate(${start + index * (width + 4)} ${y})`}>
        <rect x=".5" y=".5" width={width - 1} height="21" rx="3" className="fill-r-tint stroke-r-edge" />
        <text x={width / 2} y="15" textAnchor="middle" className="fill-r-ink type-mono font-semibold">
          {regions.length === 1 ? `"${region}"` : region}
        </text>
      </g>
    ))
}
