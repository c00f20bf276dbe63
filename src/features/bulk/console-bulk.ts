import type { QueryClient } from '@tanstack/react-query'
import { createAtom } from '@tanstack/react-store'
import { isTabLockHeld, withTabLock } from '../../browser/tab-lock.ts'
import { sameSubject } from '../../ledger/change-record.ts'
import { changesOf } from '../../ledger/change-state.ts'
import { changeRecords, loadChanges, updateChange } from '../../ledger/change-store.ts'
import type { Route, RouteSubject } from '../../domain/account/route.ts'
import { err, ok } from '../../domain/base/result.ts'
import { attemptReroute } from '../routing/reroute-mutation.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { pause } from '../../twilio/abortable.ts'
import { type ApiError, isApiError } from '../../twilio/api-error.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { announce } from '../../ui/announce.ts'
import { createBulkBook } from './bulk-book.ts'
import { bulkDatabase } from './bulk-database.ts'
import { afterReading, type BulkItem, type ItemFailure } from './bulk-item.ts'
import { type BulkJob, isUnfinished } from './bulk-job.ts'
import { type BulkRun, type BulkWorld, createBulkRun } from './bulk-run.ts'
import { createRunNews } from './run-news.ts'
import { hasUnfinishedRun } from './unfinished-flag.ts'

/** The lock of the one tab in this browser that writes. */
const lockName = 'regional-sip-trunks-bulk'

let client: QueryClient | undefined
/** The run in progress in this tab. */
export const runningHere = createAtom<{ readonly id: string; readonly run: BulkRun } | null>(null)

/** All runs of this browser. */
export const bulkBook = createBulkBook(bulkDatabase, {
  onItem: ({ number, state }) => {
    // Another tab has just received this route from the API.
    if (state.kind === 'changed') client?.setQueryData(routeQueries.number(number).queryKey, state.route)
  },
  onCleared: () => runningHere.get()?.run.pause(),
})

bulkBook.shown.subscribe(({ jobs }) => hasUnfinishedRun.set(jobs.some(isUnfinished)))
void bulkBook.load()

/** Routes reported by other tabs go into this client's cache. */
export function connectBulk(queryClient: QueryClient): void {
  client = queryClient
}

/** Closing the tab interrupts the run, so the browser asks first. */
const askBeforeClosing = (event: BeforeUnloadEvent): void => event.preventDefault()

/** Whether a run is in progress in any tab. */
export const isAnyRunning = (): Promise<boolean> => isTabLockHeld(lockName)

export type Continued = 'ended' | 'another-is-running' | 'not-kept'

/** Continues a stored run unless a run is in progress in any tab; resolves when it pauses or is done. */
export async function continueRun(queryClient: QueryClient, id: string, how: 'resume' | 'retry'): Promise<Continued> {
  connectBulk(queryClient)
  let isMine = false
  try {
    return await withTabLock(lockName, async (isFree): Promise<Continued> => {
      if (!isFree) return 'another-is-running'
      const [kept] = await Promise.all([bulkBook.open(id), loadChanges()])
      if (kept === undefined) return 'not-kept'
      const run = createBulkRun(kept, worldOf(queryClient, kept.job))
      // Announced on every page of the console.
      const tellNews = createRunNews(kept, announce, () => performance.now())
      run.subscribe(tellNews)
      isMine = true
      runningHere.set({ id, run })
      addEventListener('beforeunload', askBeforeClosing)
      await (how === 'resume' ? run.resume() : run.retryFailed())
      return 'ended'
    })
  } finally {
    // After the lock is released, or the page would show the run as another tab's.
    if (isMine) runningHere.set(null)
    removeEventListener('beforeunload', askBeforeClosing)
  }
}

export const pauseRun = (): void => runningHere.get()?.run.pause()
export const pauseRunAfterWave = (): void => runningHere.get()?.run.pauseAfterWave()

/** Deletes all runs; a run in progress ends, in this tab or another. */
export async function clearRuns(): Promise<void> {
  runningHere.get()?.run.pause()
  await bulkBook.clear()
}

const subjectOf = ({ number }: BulkItem): RouteSubject => ({ leg: 'origination', number })

function worldOf(queryClient: QueryClient, { id, reason, undoOf }: BulkJob): BulkWorld {
  return {
    now: serverNow,
    elapsed: () => performance.now(),
    wait: (time, signal) => pause(time, signal).catch(() => undefined),
    readRoute: async (item) => {
      try {
        const route = await fetchRoute(subjectOf(item), item.to, { priority: 'low' })
        queryClient.setQueryData(routeQueries.number(item.number).queryKey, route)
        return ok(route)
      } catch (error) {
        if (isApiError(error)) return err(failureOf(error))
        throw error
      }
    },
    writeRoute: async (item, before) => {
      const plan = { subject: subjectOf(item), target: item.to }
      const outcome = await attemptReroute(queryClient, plan, {
        kind: 'write',
        before,
        reason,
        kept: { ...item.kept, run: id, ...undoneBy(item, undoOf) },
      })
      if (outcome.kind !== 'applied') return { kind: outcome.kind, failure: failureOf(outcome.error) }
      const route = queryClient.getQueryData(routeQueries.number(item.number).queryKey)
      if (route?.kind !== 'explicit') throw new Error(`${item.number} was re-routed, but its route is not in the cache`)
      return { kind: 'applied', route }
    },
    closeRecord: (item, route) => closeRecord(id, item, route),
    saveItem: (index, item) => bulkBook.saveItem(id, index, item),
    saveJob: (job) => bulkBook.saveJob(job),
  }
}

/** The route was read after an interruption: what the run's open record of this number wrote is now known. */
async function closeRecord(run: string, item: BulkItem, route: Route): Promise<void> {
  const open = changesOf(changeRecords(), subjectOf(item)).find(
    (one) => one.run === run && (one.result === 'in-flight' || one.result === 'unknown'),
  )
  if (open === undefined) return
  const { kind } = afterReading(item, route)
  if (kind === 'changed' && route.kind === 'explicit')
    await updateChange(open.id, { result: 'applied', dateUpdated: route.dateUpdated })
  else await updateChange(open.id, { result: kind === 'queued' ? 'refused' : 'unknown', dateUpdated: null })
}

/** The change that this item undoes. */
function undoneBy(item: BulkItem, run: string | null): { readonly undoOf?: string } {
  if (run === null) return {}
  const undone = changeRecords().find(
    (one) => one.run === run && one.result === 'applied' && sameSubject(one.subject, subjectOf(item)),
  )
  return undone ? { undoOf: undone.id } : {}
}

function failureOf({ region, status, code, twilioMessage, sent }: ApiError): ItemFailure {
  return { region, status, code, message: twilioMessage ?? (sent ? 'No answer' : 'Not sent') }
}
