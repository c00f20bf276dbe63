import type { ReactNode } from 'react'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { LegState } from '../../domain/verdict/leg-state.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { LaneGlyph } from '../../ui/lane-glyph.tsx'
import type { LegReadiness } from './leg-readiness.ts'

type RowProps = {
  /** `active`: some of these calls are processed here. */
  readonly lane?: 'active' | 'standby'
  readonly lead: ReactNode
  readonly rest?: ReactNode
  readonly detail?: ReactNode
  readonly action?: ReactNode
}

/** What the page's Region does for these calls, and the action for it. */
export function HereRow({ lane = 'standby', lead, rest, detail, action }: RowProps) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
      <div className="flex min-w-0 flex-[1_1_16rem] gap-1.5 max-md:basis-full">
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

/** "Inactive in IE1" and the rest of its sentence; null where the leg is active or not known. */
export function inactiveWords(
  state: LegState,
  region: RegionCode,
  thing: 'URI' | 'number',
  activeIn: RegionCode,
  failing: boolean,
): { readonly lead: string; readonly rest: string } | null {
  const calls = `calls to this ${thing}`
  const active = regionLabel(activeIn)
  const nowActive = `${calls} ${failing ? 'now fail' : 'are now processed'} in ${active}`
  switch (state.kind) {
    case 'inactive':
      return {
        lead: `Inactive in ${regionLabel(region)}`,
        rest: `: ${calls} ${failing ? 'fail' : 'are processed'} in ${active}`,
      }
    case 'may-still-take-calls':
      return { lead: `${regionLabel(region)} may still take calls`, rest: `: ${nowActive}` }
    case 'may-take-calls':
      return {
        lead: `${regionLabel(region)} may still take calls`,
        rest: `: it is not known where they went before; ${nowActive}`,
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

export function readinessSentence(readiness: LegReadiness, region: RegionCode, reading: boolean): string {
  const label = regionLabel(region)
  switch (readiness.kind) {
    case 'none':
      return `${label} has no instance of this trunk.`
    case 'ready':
      return `${label} is ready: every part is set up for these calls.`
    case 'not-ready':
      return `${label} is not ready for these calls (${counted(readiness.reasons.length, 'reason')}).`
    case 'not-read':
      if (reading) return 'Loading…'
      return readiness.readHere
        ? `${label} has every part for these calls, but was not compared with where they go now: not all has loaded.`
        : `The console has not checked whether ${label} is ready.`
    default:
      return exhaustive(readiness)
  }
}
