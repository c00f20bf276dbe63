import type { NotRead } from '../account/facts.ts'
import type { Finding } from './finding.ts'
import type { Instant } from '../base/instant.ts'
import { notChecked, passed } from './preflight-result.ts'
import type { RegionCode } from '../base/region.ts'
import { activeRegion, isPropagating, type Route, settlesAt } from '../account/route.ts'

export type RouteFacts = {
  readonly route: Route | NotRead
  /** Known only from this console's own record (R9). */
  readonly former: RegionCode | null
  readonly now: Instant
}

/** Findings about the route itself. */
export function routeFindings(target: RegionCode, { route, former, now }: RouteFacts): readonly Finding[] {
  if (route === undefined) return [notChecked('route', target, 'route'), notChecked('propagation', target, 'route')]
  const about = { check: 'route', region: target, code: null } as const
  const undo: Finding =
    route.kind === 'implicit' ? { ...about, id: 'implicit-route', severity: 'note' } : passed('route', target)
  const already: readonly Finding[] =
    activeRegion(route) === target ? [{ ...about, id: 'already-active', severity: 'note' }] : []
  const until = settlesAt(route)
  if (until === null || !isPropagating(route, now)) return [undo, ...already, passed('propagation', target)]
  // Returning must never wait for the change that it undoes.
  const returning = former === target
  const propagation: Finding = {
    id: 'still-propagating',
    severity: returning ? 'note' : 'warning',
    check: 'propagation',
    region: target,
    code: null,
    until,
    former,
    returning,
  }
  return [undo, ...already, propagation]
}
