import type { Layout, Point } from './call-path-layout.ts'
import { leftEnd, topEnd } from './call-path-geometry.ts'
import type { CallPath, TraceMark } from './call-path.ts'
import { fanIn } from './wide-wires.ts'

const looks: Readonly<Record<TraceMark['role'], readonly [box: string, text: string]>> = {
  passed: ['fill-surface stroke-ink', 'fill-text'],
  decided: ['fill-ink stroke-ink', 'fill-on-ink'],
  refused: ['fill-bad-ink stroke-bad-ink', 'fill-surface'],
}

/** The numbered steps: filled where the route set the Region, red where the call failed. */
export function CallPathMarks({ path, layout }: { readonly path: CallPath; readonly layout: Layout }) {
  return path.trace?.marks.map((mark) => {
    const { x, y } = markPlace(mark, path, layout)
    const [box, text] = looks[mark.role]
    const width = 12 + mark.steps.length * 6.5
    return (
      <g key={mark.steps} transform={`translate(${x} ${y})`} className="call-path-arrow call-path-step-3">
        <rect x={-width / 2} y="-9" width={width} height="18" rx="9" className={box} strokeWidth="1.5" />
        <text y="4" textAnchor="middle" className={`type-fine font-semibold ${text}`}>
          {mark.steps}
        </text>
      </g>
    )
  })
}

function markPlace({ at }: TraceMark, path: CallPath, layout: Layout): Point {
  const [first] = layout.edges
  switch (at.kind) {
    case 'entry':
      return layout.form === 'wide' ? { x: fanIn, y: leftEnd(layout.lookup).y } : edgePlace(first, layout)
    case 'lookup':
      return { x: layout.lookup.x + 4, y: layout.lookup.y }
    case 'lane':
      return { x: layout.lanes[at.region].x + 4, y: layout.lanes[at.region].y }
    case 'edge':
      return edgePlace(layout.edges[path.edges.findIndex(({ id }) => id === at.edge)] ?? first, layout)
  }
}

function edgePlace(box: Layout['edges'][number] | undefined, { form, origin }: Layout): Point {
  if (!box) return origin
  return form === 'wide' ? leftEnd(box) : { x: topEnd(box).x - box.width / 2 + 4, y: box.y }
}
