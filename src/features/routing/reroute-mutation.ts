import { hashKey, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query'
import { actingOperator } from '../../ledger/acting-operator.ts'
import type { NewChange } from '../../ledger/change-ledger.ts'
import { appendChange, updateChange } from '../../ledger/change-store.ts'
import { collectAttempts } from '../../ledger/collect-attempts.ts'
import { whileWriting } from '../../ledger/writing-lock.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import type { ReroutePlan } from '../../domain/preflight/preflight.ts'
import { activeRegion, type Route, type RouteSubject } from '../../domain/account/route.ts'
import { type ApiError, isApiError } from '../../twilio/api-error.ts'
import { fetchRoute } from '../../twilio/fetch-route.ts'
import { postRoute } from '../../twilio/post-route.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { routeKey } from '../../account/route-queries.ts'

export type RerouteAttempt =
  /** `before`: the reviewed route. `kept`: what else the change record stores. */
  | {
      readonly kind: 'write'
      readonly before: Route
      readonly reason: string | null
      readonly kept?: Pick<NewChange, 'preflight' | 'trunk' | 'undoOf' | 'run'>
    }
  /** After a lost answer that could not be read back: reads the route again and writes nothing. */
  | { readonly kind: 'read-back'; readonly recordId: string; readonly error: ApiError }

export type RerouteOutcome =
  | { readonly kind: 'applied'; readonly recordId: string }
  | { readonly kind: 'refused'; readonly error: ApiError; readonly readBack: Route | null }
  | { readonly kind: 'unknown'; readonly error: ApiError; readonly recordId: string }

export type RerouteStep = { readonly subject: RouteSubject; readonly attempt: RerouteAttempt }

export type RerouteProgress = { readonly kind: 'writing' } | RerouteOutcome | RerouteBroken

/** A bug or a storage failure, not an answer of the API. */
type RerouteBroken = { readonly kind: 'broken'; readonly error: Error }

/**
 * Writes a plan's routes one after the other; a failure does not stop the others. Each change is recorded before its
 * request is sent, so that a reload does not lose it. Afterwards the screen shows only what the API answered.
 */
export function useReroutes(
  { subjects, target }: PlannedReroutes,
  tell: (subject: RouteSubject, progress: RerouteProgress) => void,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (steps: readonly RerouteStep[]) => {
      for (const { subject, attempt } of steps) {
        tell(subject, { kind: 'writing' })
        tell(subject, await attemptReroute(client, { subject, target }, attempt).catch(broken))
      }
    },
    meta: { invalidates: () => subjects.map(routeKey) },
  })
}

const broken = (bug: unknown): RerouteBroken => ({
  kind: 'broken',
  error: bug instanceof Error ? bug : new Error(String(bug)),
})

export const attemptReroute = (
  client: QueryClient,
  plan: ReroutePlan,
  attempt: RerouteAttempt,
): Promise<RerouteOutcome> =>
  attempt.kind === 'write' ? whileWriting(() => write(client, plan, attempt)) : readBack(client, plan, attempt)

async function write(
  client: QueryClient,
  plan: ReroutePlan,
  { before, reason, kept }: Extract<RerouteAttempt, { kind: 'write' }>,
): Promise<RerouteOutcome> {
  const { id } = await appendChange({
    subject: plan.subject,
    from: activeRegion(before),
    fromWasImplicit: before.kind === 'implicit',
    to: plan.target,
    requestedAt: serverNow(),
    ...(reason !== null && { reason }),
    by: actingOperator(),
    ...kept,
  })
  const { attempts, note } = collectAttempts()
  const written = await postRoute(plan.subject, plan.target, before, note).catch(async (bug: unknown) => {
    await updateChange(id, { result: 'unknown', dateUpdated: null, attempts })
    throw bug
  })
  switch (written.kind) {
    case 'applied':
      await updateChange(id, { result: 'applied', dateUpdated: written.route.dateUpdated, attempts })
      await show(client, plan, written.route)
      return { kind: 'applied', recordId: id }
    case 'refused':
      await updateChange(id, { result: 'refused', dateUpdated: null, attempts })
      if (written.readBack) await show(client, plan, written.readBack)
      return written
    case 'unknown':
      await updateChange(id, { result: 'unknown', dateUpdated: null, attempts })
      return { kind: 'unknown', error: written.error, recordId: id }
    default:
      return exhaustive(written)
  }
}

async function readBack(
  client: QueryClient,
  plan: ReroutePlan,
  { recordId, error }: Extract<RerouteAttempt, { kind: 'read-back' }>,
): Promise<RerouteOutcome> {
  const { attempts, note } = collectAttempts()
  try {
    const route = await fetchRoute(plan.subject, plan.target, { priority: 'high', onExchange: note })
    await show(client, plan, route)
    if (route.kind === 'explicit' && route.voiceRegion === plan.target) {
      await updateChange(recordId, { result: 'applied', dateUpdated: route.dateUpdated, attempts })
      return { kind: 'applied', recordId }
    }
    await updateChange(recordId, { result: 'refused', dateUpdated: null, attempts })
    return { kind: 'refused', error, readBack: route }
  } catch (failure) {
    if (!isApiError(failure)) throw failure
    await updateChange(recordId, { result: 'unknown', dateUpdated: null, attempts })
    return { kind: 'unknown', error, recordId }
  }
}

/** Cancels a fetch that began before the write, so that its older answer cannot replace this one. */
async function show(client: QueryClient, plan: ReroutePlan, route: Route): Promise<void> {
  const queryKey = routeKey(plan.subject)
  // Looked up by hash: searching the queries of all numbers takes milliseconds for each write of a run.
  await client
    .getQueryCache()
    .get(hashKey(queryKey))
    ?.cancel({ revert: true })
    .catch(() => undefined)
  client.setQueryData(queryKey, route)
}
