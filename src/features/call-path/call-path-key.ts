import { regionLabel } from '../../domain/base/region.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { failureTexts } from '../../domain/verdict/failure-text.ts'
import type { CallPath, CallPathLane } from './call-path.ts'

export type KeyEntry = { readonly lane: CallPathLane; readonly words: string }

/** Wires of calls now come before those of a re-route under review. */
export function callPathKey(path: CallPath): readonly KeyEntry[] {
  if (path.trace) return []
  const entries = path.lanes.flatMap((lane) => (lane.wire ? [{ lane, words: keyWords(lane) }] : []))
  return [
    ...entries.filter(({ lane }) => lane.wire !== 'prospective'),
    ...entries.filter(({ lane }) => lane.wire === 'prospective'),
  ]
}

function keyWords(lane: CallPathLane): string {
  const label = regionLabel(lane.region)
  switch (lane.wire) {
    case 'prospective':
      return `After Re-route to ${label}`
    case 'former':
      return `${label} may still take calls`
    case 'live':
    case null:
      if (lane.outcome?.kind === 'fails') return `Fails in ${label}${codeOf(failureTexts[lane.outcome.cause])}`
      if (lane.outcome?.kind === 'other-answers') return `Routed to ${label}`
      // The route is known, but not what the Region does with the calls.
      return lane.outcome?.kind === 'not-read' ? `Routed to ${label}, which has not loaded` : `Live in ${label}`
    default:
      return exhaustive(lane.wire)
  }
}

/** Beside the diagram, which cannot hold the link of its code. */
const codeOf = ({ code }: { readonly code: number | null }): string => (code === null ? '' : ` (${code})`)
