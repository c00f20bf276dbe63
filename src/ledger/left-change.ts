import { type Instant, milliseconds, minutes, timeBetween } from '../domain/base/instant.ts'
import type { Route } from '../domain/account/route.ts'
import type { ChangeOutcome } from './change-ledger.ts'
import { type ChangeRecord, inOrder, isWhileOnItsWay } from './change-record.ts'
import { changesOf } from './change-state.ts'

/** A write that has not arrived within a minute will not arrive. */
const patience = minutes(1)
/** The console knows the API's clock to a second and a half. */
const clockError = milliseconds(2000)

const unknown: ChangeOutcome = { result: 'unknown', dateUpdated: null }
const notApplied: ChangeOutcome = { result: 'refused', dateUpdated: null }

/**
 * The outcome of a write whose answer was lost, by the route as it is now. `wait`: the route is unchanged, and the write
 * may still arrive.
 * @param records all that are known: each write has one record, so what a later one did is not this one's doing
 */
export function leftChangeOutcome(
  record: ChangeRecord,
  records: readonly ChangeRecord[],
  route: Route,
  now: Instant,
): ChangeOutcome | 'wait' {
  const { to, requestedAt } = record
  const [next] = changesOf(records, record.subject)
    .filter((other) => inOrder(record, other) < 0)
    .toReversed()
  if (next) return next.from === to ? unknown : notApplied
  if (route.kind === 'explicit') {
    const { voiceRegion, dateUpdated } = route
    if (voiceRegion === to) {
      return isWhileOnItsWay(requestedAt, dateUpdated) ? { result: 'applied', dateUpdated } : unknown
    }
    // Somebody wrote the route since, after this change or before it arrived.
    if (timeBetween(requestedAt, dateUpdated) + clockError >= 0) return unknown
  }
  return timeBetween(requestedAt, now) < patience ? 'wait' : notApplied
}
