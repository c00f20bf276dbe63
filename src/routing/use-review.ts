import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ReroutePlan } from '../domain/preflight.ts'
import { isWithoutTrunk } from '../domain/without-trunk.ts'
import type { TrunkReading } from '../trunks/trunk-facts-queries.ts'
import { useListsReading } from './lists-reading-queries.ts'
import { compareChecks, type StaleReview } from './compare-checks.ts'
import { recordPreflight } from './record-preflight.ts'
import { checkReroute, type RerouteCheck, rerouteCheckQuery } from './reroute-check-queries.ts'
import { type RerouteAttempt, type RerouteOutcome, useReroute } from './reroute-mutation.ts'

/** What stands in the way after an attempt to write. */
export type ReviewFailure =
  | Exclude<RerouteOutcome, { kind: 'applied' }>
  /** A bug, or storage that failed: not an answer of the API. */
  | { readonly kind: 'broken'; readonly error: Error }

/** What the operator says of the change, which is kept with it. */
type Kept = { readonly reason: string | null; readonly undoOf?: string }

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
  readonly submit: (kept: Kept) => void
  /** After `unknown`: reads how the route stands. */
  readonly readBack: () => void
}

export function useReview(plan: ReroutePlan, reading: TrunkReading, onApplied: (recordId: string) => void): Review {
  const client = useQueryClient()
  const check = rerouteCheckQuery(plan, reading.freshFacts)
  const listsWereRead = useListsWereRead()
  const query = useQuery({ ...check, enabled: listsWereRead })
  const reroute = useReroute(plan)
  const [phase, setPhase] = useState<Review['phase']>('reviewing')
  const [stale, setStale] = useState<StaleReview | null>(null)
  const [failure, setFailure] = useState<ReviewFailure | null>(null)
  const open = useOpen()

  const stop = (why: ReviewFailure | null): void => {
    setFailure(why)
    setPhase('reviewing')
  }
  const broken = (bug: unknown): undefined => {
    stop({ kind: 'broken', error: bug instanceof Error ? bug : new Error(String(bug)) })
  }
  const attempt = (what: RerouteAttempt): void => {
    setPhase('writing')
    reroute.mutate(what, {
      onError: broken,
      onSuccess: (outcome) => (outcome.kind === 'applied' ? onApplied(outcome.recordId) : stop(outcome)),
    })
  }

  const submit = async ({ reason, ...kept }: Kept): Promise<void> => {
    const shown = query.data
    if (shown === undefined || phase !== 'reviewing') return
    setFailure(null)
    setStale(null)
    setPhase('checking-again')
    const now = await checkReroute(client, plan, reading.freshFacts).catch(broken)
    // Cancelled meanwhile: nothing may be written any more.
    if (!open.current || now === undefined) return
    client.setQueryData(check.queryKey, now)
    const changed = compareChecks(shown, now)
    if (changed === null && now.route) {
      const { trunk } = reading.facts
      return attempt({
        kind: 'write',
        before: now.route,
        reason,
        kept: {
          ...kept,
          ...(!isWithoutTrunk(trunk) && { trunk: { key: trunk.key, name: trunk.name } }),
          preflight: recordPreflight(now, plan),
        },
      })
    }
    setStale(changed)
    stop(null)
  }

  return {
    check: query.data,
    checking: query.isFetching || phase === 'checking-again' || !query.data,
    phase,
    stale,
    failure: failure ?? (query.error && { kind: 'broken', error: query.error }),
    checkAgain: () => {
      if (query.isFetching || phase !== 'reviewing') return
      setStale(null)
      void query.refetch()
    },
    submit: (kept) => void submit(kept),
    readBack: () => {
      if (failure?.kind !== 'unknown' || phase !== 'reviewing') return
      attempt({ kind: 'read-back', recordId: failure.recordId, error: failure.error })
    },
  }
}

/** After a reload in the review the numbers of the trunk are known only once the Regions' lists are in, or have failed. */
function useListsWereRead(): boolean {
  const reading = useListsReading()
  const [wereRead, setWereRead] = useState(!reading)
  if (!reading && !wereRead) setWereRead(true)
  return wereRead
}

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
