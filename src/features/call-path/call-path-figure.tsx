import { OctagonX } from 'lucide'
import { useId } from 'react'
import { CallPathEdgeRows, CallPathEdgeSummary } from './call-path-edge-boxes.tsx'
import { CallPathEnd } from './call-path-end.tsx'
import type { Layout } from './call-path-layout.ts'
import { CallPathHeadings } from './call-path-headings.tsx'
import { CallPathLaneBox } from './call-path-lane-box.tsx'
import { CallPathLookup } from './call-path-lookup.tsx'
import { callPathSentences, callPathTitle } from './call-path-text.ts'
import { CallPathWires } from './call-path-wires.tsx'
import type { CallPath } from './call-path.ts'
import { Icon } from '../../ui/icon.tsx'
import { RegionPatterns } from './region-patterns.tsx'

type Props = { readonly path: CallPath; readonly layout: Layout; readonly className: string }

export function CallPathFigure({ path, layout, className }: Props) {
  const id = useId()
  const { form } = layout
  const [begin, end] = path.leg === 'termination' ? (['pbx', 'pstn'] as const) : (['pstn', 'pbx'] as const)
  const Edges = form === 'wide' ? CallPathEdgeRows : CallPathEdgeSummary
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className={`call-path-figure mx-auto w-full overflow-visible ${className}`}
    >
      <title id={`${id}-title`}>{callPathTitle(path)}</title>
      <desc id={`${id}-desc`}>{callPathSentences(path).join(' ')}</desc>
      <RegionPatterns id={id} />
      <CallPathWires layout={layout} />
      {form === 'wide' && <CallPathHeadings path={path} layout={layout} />}
      <CallPathEnd box={layout.origin} end={begin} pbx={path.pbx} form={form} />
      <Edges path={path} layout={layout} />
      <CallPathLookup path={path} layout={layout} />
      {path.lanes.map((lane) => (
        <CallPathLaneBox
          key={lane.region}
          path={path}
          lane={lane}
          box={layout.lanes[lane.region]}
          form={form}
          id={id}
        />
      ))}
      {layout.refusals.map(({ region, at }) => (
        <g key={region} transform={`translate(${at.x - 8} ${at.y - 8})`} className="call-path-arrow call-path-step-3">
          <Icon of={OctagonX} strokeWidth={2} className="text-bad-ink" />
        </g>
      ))}
      <CallPathEnd box={layout.destination} end={end} pbx={path.pbx} form={form} />
      {path.trace && <path.trace.Marks path={path} layout={layout} />}
    </svg>
  )
}
