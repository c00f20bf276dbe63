import { BoxFrame } from './box-frame.tsx'
import type { Box } from './call-path-layout.ts'
import { endLines, endSummary } from './end-words.ts'

type Props = {
  readonly box: Box
  readonly end: 'pbx' | 'pstn'
  readonly pbx: readonly string[]
  readonly form: 'wide' | 'narrow'
}

const titles = { pbx: 'Your PBX', pstn: 'PSTN' }

export function CallPathEnd({ box, end, pbx, form }: Props) {
  const lines = end === 'pbx' ? endLines(pbx, box.width) : ['Carriers']
  const type = end === 'pstn' ? 'type-small' : lines.some((line) => line.length > 15) ? 'type-mono-fine' : 'type-mono'
  return (
    <BoxFrame box={box}>
      {form === 'wide' ? (
        <>
          <text x="14" y="24" className="fill-text type-body font-strong">
            {titles[end]}
          </text>
          {lines.map((line, index) => (
            <text key={line} x="14" y={46 + index * 19} className={`fill-text-2 ${type}`}>
              {line}
            </text>
          ))}
        </>
      ) : (
        <>
          <text x="14" y="27" className="fill-text type-body font-strong">
            {titles[end]}
          </text>
          <text
            x={box.width - 14}
            y="27"
            textAnchor="end"
            className={`fill-text-2 ${end === 'pbx' ? 'type-mono' : 'type-small'}`}
          >
            {end === 'pbx' ? endSummary(pbx) : 'Carriers'}
          </text>
        </>
      )}
    </BoxFrame>
  )
}
