import { rightEnd } from './call-path-geometry.ts'
import type { Layout } from './call-path-layout.ts'
import type { CallPath } from './call-path.ts'
import { entryWords } from './edge-text.ts'
import { fanIn } from './wide-wires.ts'

type Props = { readonly path: CallPath; readonly layout: Layout }

export function CallPathHeadings({ path, layout }: Props) {
  const [edge] = layout.edges
  const termination = path.leg === 'termination'
  const headings = [
    ['Origin', layout.origin.x],
    [termination ? 'Edge location: ingress only' : 'Edge location: egress only', edge?.x ?? 0],
    [termination ? 'Route lookup: sets the Region' : 'Number route: sets the Region', layout.lookup.x],
    ['Region: processing and storage', layout.lanes.us1.x],
    ['Destination', layout.destination.x],
  ] as const
  return (
    <>
      {headings.map(([words, x]) => (
        <text key={words} x={x} y="11" className="fill-text-3 type-fine font-medium">
          {words}
        </text>
      ))}
      {termination && path.knowledge !== 'absent' && <Entry path={path} layout={layout} />}
    </>
  )
}

function Entry({ path, layout }: Props) {
  const start = rightEnd(layout.origin)
  const x = (start.x + fanIn) / 2
  const [uri, edge] = entryWords(path)
  return (
    <>
      <text x={x} y={start.y - 10} textAnchor="middle" className="fill-text-2 type-mono">
        {uri}
      </text>
      <text x={x} y={start.y + 20} textAnchor="middle" className="fill-text-2 type-small">
        {edge}
      </text>
      <circle cx={fanIn} cy={start.y} r="3" className="fill-ink" />
    </>
  )
}
