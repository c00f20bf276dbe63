import type { Route, RouteSubject } from '../../domain/account/route.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changesOf } from '../../ledger/change-state.ts'

/**
 * A route's last change, if it failed or its outcome is unknown. Undefined once the route was written again, here or
 * elsewhere, or shows that the change was applied after all.
 */
export function failedChange(
  records: readonly ChangeRecord[],
  subject: RouteSubject,
  route: Route,
): ChangeRecord | undefined {
  const [last] = changesOf(records, subject)
  if (last === undefined || last.result === 'applied' || last.result === 'in-flight') return undefined
  if (route.kind === 'implicit') return last
  const writtenSince = route.dateUpdated > last.requestedAt
  const appliedAfterAll = last.result === 'unknown' && route.voiceRegion === last.to
  return writtenSince || appliedAfterAll ? undefined : last
}
