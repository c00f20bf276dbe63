import { type Instant, milliseconds, minutes, timeBetween } from '../domain/base/instant.ts'
import type { Route } from '../domain/account/route.ts'
import type { ChangeOutcome } from './change-ledger.ts'
import { type ChangeRecord, isWhileOnItsWay } from './change-record.ts'

/** A write that has not come a minute after it was sent is not coming. */
const patience = minutes(1)
/** The console's idea of the API's clock is exact to a second and a half. */
const clockError = milliseconds(2000)

/**
 * What became of a write whose answer nobody heard, by the route as it stands now. `wait`: it is as it was, and the
 * write may still arrive.
 */
export function leftChangeOutcome(record: ChangeRecord, route: Route, now: Instant): ChangeOutcome | 'wait' {
  const { to, requestedAt } = record
  const unknown: ChangeOutcome = { result: 'unknown', dateUpdated: null }
  if (route.kind === 'explicit') {
    const { voiceRegion, dateUpdated } = route
    if (voiceRegion === to) {
      return isWhileOnItsWay(requestedAt, dateUpdated) ? { result: 'applied', dateUpdated } : unknown
    }
    // Somebody wrote it since: over this change, or before it could arrive.
    if (timeBetween(requestedAt, dateUpdated) + clockError >= 0) return unknown
  }
  return timeBetween(requestedAt, now) < patience ? 'wait' : { result: 'refused', dateUpdated: null }
}
