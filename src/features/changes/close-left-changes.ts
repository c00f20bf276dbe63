import type { QueryClient } from '@tanstack/react-query'
import { minutes, timeBetween } from '../../domain/base/instant.ts'
import { routeKey } from '../../account/route-queries.ts'
import { isApiError } from '../../twilio/api-error.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeRecords, loadChanges, updateChange } from '../../ledger/change-store.ts'
import { collectAttempts } from '../../ledger/collect-attempts.ts'
import { leftChangeOutcome } from '../../ledger/left-change.ts'
import { isNobodyWriting } from '../../ledger/writing-lock.ts'

/** No write takes longer. Used where the browser cannot tell whether another tab is writing. */
const longestWrite = minutes(2)

/**
 * Completes changes that a closed or reloaded page left in flight, by reading each route back. False: a write may still
 * arrive or another tab is writing, so look again later.
 */
export async function closeLeftChanges(client: QueryClient): Promise<boolean> {
  await loadChanges()
  const inFlight = changeRecords().filter(({ result }) => result === 'in-flight')
  if (inFlight.length === 0) return true
  const quiet = await isNobodyWriting()
  if (quiet === false) return false
  const left = inFlight.filter(
    ({ requestedAt }) => quiet === true || timeBetween(requestedAt, serverNow()) > longestWrite,
  )
  const closed = await Promise.all(left.map((record) => readBack(client, record)))
  return left.length === inFlight.length && closed.every(Boolean)
}

/** Reads the route back and completes the change with it. False: too early to tell. */
export async function readBack(client: QueryClient, record: ChangeRecord): Promise<boolean> {
  const { attempts, note } = collectAttempts()
  const complete = async (outcome: Parameters<typeof updateChange>[1]): Promise<boolean> => {
    // Another tab may already have completed it.
    const now = changeRecords().find(({ id }) => id === record.id)
    if (now?.result === record.result) await updateChange(record.id, { ...outcome, attempts })
    return true
  }
  try {
    const route = await fetchRoute(record.subject, record.to, { priority: 'low', onExchange: note })
    client.setQueryData(routeKey(record.subject), route)
    const outcome = leftChangeOutcome(record, changeRecords(), route, serverNow())
    return outcome === 'wait' ? false : await complete(outcome)
  } catch (error) {
    if (!isApiError(error)) throw error
    return complete({ result: 'unknown', dateUpdated: null })
  }
}
