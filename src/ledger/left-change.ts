import { type Instant, milliseconds, minutes, timeBetween } from '../domain/base/instant.ts'
import type { Route } from '../domain/account/route.ts'
import type { ChangeOutcome } from './change-ledger.ts'
import { type ChangeRecord, isWhileOnItsWay } from './change-record.ts'

/** A write that has not arrived within a minute will not arrive. */
const patience = minutes(1)
/** The console knows the API's clock to a second and a half. */
const clockError = milliseconds(2000)

/**
 * The outcome of a write whose answer was lost, by the route as it is now. `wait`: the route is unchanged, and the write
 * may still arrive.
 */
export function leftChangeOutcome(record: ChangeRecord, route: Route, now: Instant): ChangeOutcome | 'wait' {
  const { to, requestedAt } = record
  const unknown: ChangeOutcome = { result: 'unknown', dateUpdated: null }
  if (route.kind === 'explicit') {
    const { voiceRegion, dateUpdated } = route
    if (voiceRegion === to) {
      return isWhileOnItsWay(requestedAt, dateUpdated) ? { result: 'applied', dateUpdated } : unknown
    }
    // Somebody wrote the route since, after this change or before it arrived.
    if (timeBetween(requestedAt, dateUpdated) + clockError >= 0) return unknown
  }
  return timeBetween(requestedAt, now) < patience ? 'wait' : { result: 'refused', dateUpdated: null }
}
