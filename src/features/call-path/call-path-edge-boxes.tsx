import { BoxFrame } from './box-frame.tsx'
import { bottom } from './call-path-geometry.ts'
import type { Layout } from './call-path-layout.ts'
import type { CallPath } from './call-path.ts'
import { edgeIdText, edgeNote, edgeSummary } from './edge-text.ts'

type Props = { readonly path: CallPath; readonly layout: Layout }

/** An edge never has the colour of a Region. */
const unlit = 'fill-raised stroke-line'
const lit = 'fill-surface stroke-ink'

export function CallPathEdgeRows({ path, layout }: Props) {
  const note = edgeNote(path)
  const last = layout.edges.at(-1)
  return (
    <>
      {path.edges.map((edge, index) => {
        const box = layout.edges[index]
        return (
          box && (
            <BoxFrame key={edge.id} box={box} className={edge.lit ? lit : unlit} strokeWidth={edge.lit ? 1.5 : 1}>
              <text x="12" y="15" className={edge.lit ? 'fill-text type-small font-strong' : 'fill-text-2 type-small'}>
                {edge.city}
              </text>
              <text
                x={box.width - 10}
                y="15"
                textAnchor="end"
                className={`type-mono-fine ${edge.lit ? 'fill-text-2' : 'fill-text-3'}`}
              >
                {edgeIdText(edge, path.leg, box.width)}
              </text>
            </BoxFrame>
          )
        )
      })}
      {note && last && (
        <text x={last.x} y={bottom(last) + 20} className="fill-text-2 type-small">
          {note}
        </text>
      )}
    </>
  )
}

export function CallPathEdgeSummary({ path, layout }: Props) {
  const [box] = layout.edges
  const summary = edgeSummary(path)
  return (
    box && (
      <BoxFrame box={box} className={summary.lit ? lit : unlit} strokeWidth={summary.lit ? 1.5 : 1}>
        <text x="14" y="27" className="fill-text type-body font-strong">
          {summary.title}
        </text>
        <text
          x={box.width - 14}
          y="27"
          textAnchor="end"
          className={`fill-text-2 ${summary.note.startsWith('edge=') ? 'type-mono' : 'type-small'}`}
        >
          {summary.note}
        </text>
      </BoxFrame>
    )
  )
}
