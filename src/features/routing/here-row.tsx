import type { ReactNode } from 'react'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { LegState } from '../../domain/verdict/leg-state.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { LaneGlyph } from '../../ui/lane-glyph.tsx'
import type { LegReadiness } from './leg-readiness.ts'

type RowProps = {
  /** Whether some of these calls are processed here. */
  readonly lane?: 'active' | 'standby'
  readonly lead: ReactNode
  /** What the lead means for these calls. */
  readonly rest?: ReactNode
  readonly detail?: ReactNode
  readonly action?: ReactNode
}

/** What the Region of the page has to do with these calls, and what can be done about it. */
export function HereRow({ lane = 'standby', lead, rest, detail, action }: RowProps) {
  return (
    <div className="flex min-h-8 items-center gap-3 max-md:flex-wrap max-md:gap-2">
      <div className="flex min-w-0 flex-1 gap-1.5 max-md:basis-full">
        <span className="mt-0.75 text-text-2">
          <LaneGlyph lane={lane} />
        </span>
        <div className="min-w-0">
          <p>
            <b className="font-strong">{lead}</b>
            {rest}
          </p>
          {detail && <p className="type-small text-text-2">{detail}</p>}
        </div>
      </div>
      {action && <div className="max-md:grid max-md:flex-1">{action}</div>}
    </div>
  )
}

/** "Inactive in IE1" and what follows it; null where the leg is active, or not known. */
export function inactiveWords(
  state: LegState,
  region: RegionCode,
  thing: 'URI' | 'number',
  activeIn: RegionCode,
  failing: boolean,
): { readonly lead: string; readonly rest: string } | null {
  const calls = `calls to this ${thing} ${failing ? 'fail' : 'are processed'} in ${regionLabel(activeIn)}`
  switch (state.kind) {
    case 'inactive':
      return { lead: `Inactive in ${regionLabel(region)}`, rest: `: ${calls}` }
    case 'may-still-take-calls':
      return { lead: `${regionLabel(region)} may still take calls`, rest: `: from now ${calls}` }
    case 'may-take-calls':
      return {
        lead: `${regionLabel(region)} may still take calls`,
        rest: `: where they came from is not known; from now ${calls}`,
      }
    case 'active':
    case 'propagating':
    case 'not-read':
    case 'no-domain-name':
      return null
    default:
      return exhaustive(state)
  }
}

/** Under it: whether calls of this leg would be taken here. */
export function readinessSentence(readiness: LegReadiness, region: RegionCode, reading: boolean): string {
  const label = regionLabel(region)
  switch (readiness.kind) {
    case 'none':
      return `${label} has no instance of this trunk.`
    case 'ready':
      return `${label} ready: every part is set up for these calls.`
    case 'not-ready':
      return `${label} not ready (${readiness.reasons.length}) for these calls.`
    case 'not-read':
      return reading ? 'Reading…' : `Not checked whether ${label} is ready.`
    default:
      return exhaustive(readiness)
  }
}
