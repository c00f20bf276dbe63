import { BoxFrame } from './box-frame.tsx'
import type { Box } from './call-path-layout.ts'
import { endLines, endSummary } from './end-text.ts'

type Props = {
  readonly box: Box
  readonly end: 'pbx' | 'pstn'
  readonly pbx: readonly string[]
  readonly form: 'wide' | 'narrow'
}

/** The origin or the destination. */
export function CallPathEnd({ box, end, pbx, form }: Props) {
  const wide = form === 'wide'
  const lines = end === 'pstn' ? ['Carriers'] : wide ? endLines(pbx, box.width) : [endSummary(pbx)]
  const small = wide && lines.some((line) => line.length > 15)
  const type = end === 'pstn' ? 'type-small' : small ? 'type-mono-fine' : 'type-mono'
  return (
    <BoxFrame box={box}>
      <text x="14" y={wide ? 24 : 27} className="fill-text type-body font-strong">
        {end === 'pbx' ? 'Your PBX' : 'PSTN'}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={wide ? 14 : box.width - 14}
          y={wide ? 46 + index * 19 : 27}
          textAnchor={wide ? undefined : 'end'}
          className={`fill-text-2 ${type}`}
        >
          {line}
        </text>
      ))}
    </BoxFrame>
  )
}
