import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { exhaustive } from '../domain/exhaustive.ts'
import type { ReroutePlan } from '../domain/preflight.ts'
import type { TrunkReading } from '../trunks/trunk-facts-queries.ts'
import type { ApiError } from '../twilio/api-error.ts'
import { compareChecks, type StaleReview } from './compare-checks.ts'
import { type RerouteCheck, rerouteCheckQuery } from './reroute-check-queries.ts'
import { type RerouteOutcome, useReroute } from './reroute-mutation.ts'

/** What stands in the way after an attempt to write. */
export type ReviewFailure =
  | Exclude<RerouteOutcome, { kind: 'applied' }>
  /** A bug, or storage that failed: not an answer of the API. */
  | { readonly kind: 'broken'; readonly error: Error }

export type Review = {
  /** Undefined while the first reading is on its way. */
  readonly check: RerouteCheck | undefined
  readonly checking: boolean
  /** `checking-again`: before the write. `writing`: the dialog must stay. */
  readonly phase: 'reviewing' | 'checking-again' | 'writing'
  readonly stale: StaleReview | null
  readonly failure: ReviewFailure | null
  readonly checkAgain: () => void
  /** Checks again and writes, unless something is worse than what was shown. Once at a time. */
  readonly submit: (reason: string | null) => void
  /** After `unknown`: reads how the route stands. */
  readonly readBack: () => void
}

export function useReview(plan: ReroutePlan, reading: TrunkReading, onApplied: () => void): Review {
  const query = useQuery(rerouteCheckQuery(plan, reading.freshFacts))
  const reroute = useReroute(plan)
  const [checkingAgain, setCheckingAgain] = useState(false)
  const [stale, setStale] = useState<StaleReview | null>(null)
  const [failure, setFailure] = useState<ReviewFailure | null>(null)
  const open = useOpen()

  const settle = (outcome: RerouteOutcome): void => {
    switch (outcome.kind) {
      case 'applied':
        return onApplied()
      case 'refused':
      case 'unknown':
        return setFailure(outcome)
      default:
        exhaustive(outcome)
    }
  }
  const callbacks = {
    onSuccess: settle,
    onError: (error: Error) => setFailure({ kind: 'broken', error }),
  }

  const submit = async (reason: string | null): Promise<void> => {
    const shown = query.data
    if (shown === undefined || checkingAgain || reroute.isPending) return
    setFailure(null)
    setStale(null)
    setCheckingAgain(true)
    const { data: now } = await query.refetch()
    setCheckingAgain(false)
    // Cancelled meanwhile: nothing may be written any more.
    if (!open.current || now === undefined) return
    const changed = compareChecks(shown, now)
    if (changed) return setStale(changed)
    if (now.route) reroute.mutate({ kind: 'write', before: now.route, reason }, callbacks)
  }

  return {
    check: query.data,
    checking: query.isFetching,
    phase: reroute.isPending ? 'writing' : checkingAgain ? 'checking-again' : 'reviewing',
    stale,
    failure,
    checkAgain: () => {
      setStale(null)
      void query.refetch()
    },
    submit: (reason) => void submit(reason),
    readBack: () => {
      if (failure?.kind !== 'unknown' || reroute.isPending) return
      reroute.mutate({ kind: 'read-back', recordId: failure.recordId, error: failure.error }, callbacks)
    },
  }
}

export const apiErrorOf = (failure: ReviewFailure): ApiError | null =>
  failure.kind === 'broken' ? null : failure.error

/** False from the moment that the dialog is closed. */
function useOpen() {
  const open = useRef(true)
  // Outside React: an answer of the API that comes after the dialog is gone.
  useEffect(() => {
    open.current = true
    return () => {
      open.current = false
    }
  }, [])
  return open
}
