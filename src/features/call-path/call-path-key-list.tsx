import { callPathKey } from './call-path-key.ts'
import { strokes } from './call-path-wires.tsx'
import type { CallPath } from './call-path.ts'
import { CodedText } from '../../ui/coded-text.tsx'

export function CallPathKey({ path }: { readonly path: CallPath }) {
  const entries = callPathKey(path)
  if (path.trace) {
    return <p className="type-small text-text-2 md:ml-auto">One simulated call, step by step. Nobody was called.</p>
  }
  if (entries.length === 0) return null
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1 text-text-2 type-small md:ml-auto">
      {entries.map(({ lane, words }) => (
        <li key={words} data-region={lane.region} className="flex items-center gap-2">
          {lane.wire && <Sample look={lane.wire} />}
          <span>
            <CodedText>{words}</CodedText>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Sample({ look }: { readonly look: 'live' | 'former' | 'prospective' }) {
  const { stroke, width, dash } = strokes[look]
  return (
    <svg width="24" height="8" viewBox="0 0 24 8" aria-hidden className="flex-none">
      <path
        d="M1 4h22"
        className={stroke}
        strokeWidth={width}
        strokeDasharray={dash}
        strokeLinecap={look === 'former' ? 'round' : undefined}
      />
    </svg>
  )
}
