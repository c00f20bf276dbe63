import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { type ChangeRecord, sameSubject } from '../../ledger/change-record.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { activeRegion, type RouteSubject } from '../../domain/account/route.ts'
import { isWithoutTrunk } from '../../domain/account/without-trunk.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { compareChecks, type StaleReview } from './compare-checks.ts'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { recordPreflight } from './record-preflight.ts'
import { checkReroute, type RerouteCheck } from './check-reroute.ts'
import { rerouteCheckQuery } from './reroute-check-queries.ts'
import { type RerouteProgress, type RerouteStep, useReroutes } from './reroute-mutation.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'

/** What stands in the way after an attempt to write one route. */
export type RerouteFailure = Exclude<RerouteProgress, { kind: 'applied' | 'writing' }>

export type Review = {
  /** What of the plan is not applied yet: what is checked, and what a write would write. */
  readonly plan: PlannedReroutes
  /** Undefined while the first reading is on its way. */
  readonly check: RerouteCheck | undefined
  readonly checking: boolean
  /** `checking-again`: before the write. `writing`: the dialog must stay. */
  readonly phase: 'reviewing' | 'checking-again' | 'writing'
  readonly stale: StaleReview | null
  /** By `rerouteText`; empty until something was written. */
  readonly progress: ReadonlyMap<string, RerouteProgress>
  /** Some of several are applied, the rest is not. */
  readonly isPartlyApplied: boolean
  /** The check, or what submits, broke: not an answer of the API. */
  readonly broken: Error | null
  readonly checkAgain: () => void
  /** After a fix: whatever is being read began before it. */
  readonly recheck: () => void
  /**
   * Checks again and writes, unless something is worse than what was shown. Once at a time. What nobody knows the
   * outcome of is read back, and not written.
   */
  readonly submit: (reason: string | null, undone: readonly ChangeRecord[]) => void
}

export function useReview(
  asked: PlannedReroutes,
  reading: TrunkReading,
  onApplied: (changeIds: readonly string[]) => void,
): Review {
  const client = useQueryClient()
  const [progress, setProgress] = useState<Review['progress']>(new Map())
  // Only once a run has ended: what it writes, and what it tells the rest of the console, stays the same until then.
  const [applied, setApplied] = useState<ReadonlySet<string>>(new Set())
  const plan: PlannedReroutes = {
    ...asked,
    subjects: asked.subjects.filter((subject) => !applied.has(rerouteText(subject))),
  }
  const check = rerouteCheckQuery(plan, reading.freshFacts)
  const listsWereRead = useListsWereRead()
  const [phase, setPhase] = useState<Review['phase']>('reviewing')
  const query = useQuery({ ...check, enabled: listsWereRead })
  const [stale, setStale] = useState<StaleReview | null>(null)
  const [broken, setBroken] = useState<Error | null>(null)
  const open = useOpen()
  const outcomes = useRef(new Map<string, RerouteProgress>())
  const reroutes = useReroutes(plan, (subject, news) => {
    outcomes.current.set(rerouteText(subject), news)
    setProgress(new Map(outcomes.current))
  })

  const fail = (bug: unknown): undefined => {
    setBroken(bug instanceof Error ? bug : new Error(String(bug)))
    setPhase('reviewing')
  }
  const write = (steps: readonly RerouteStep[]): void => {
    setPhase('writing')
    reroutes.mutate(steps, {
      onError: fail,
      onSuccess: () => {
        const done = [...outcomes.current].flatMap(([text, { kind }]) => (kind === 'applied' ? [text] : []))
        if (steps.every(({ subject }) => done.includes(rerouteText(subject)))) {
          const all = [...outcomes.current.values()]
          return onApplied(all.flatMap((one) => (one.kind === 'applied' ? one.recordId : [])))
        }
        setApplied(new Set(done))
        setPhase('reviewing')
      },
    })
  }

  const submit = async (reason: string | null, undone: readonly ChangeRecord[]): Promise<void> => {
    if (phase !== 'reviewing') return
    setBroken(null)
    setStale(null)
    const lookBack = readBacks(plan.subjects, outcomes.current)
    const toWrite = plan.subjects.filter((subject) => !lookBack.some((step) => step.subject === subject))
    if (toWrite.length === 0) return write(lookBack)
    const shown = query.data
    if (shown === undefined) return
    setPhase('checking-again')
    const now = await checkReroute(client, plan, reading.freshFacts).catch(fail)
    // Cancelled meanwhile: nothing may be written any more.
    if (!open.current || now === undefined) return
    client.setQueryData(check.queryKey, now)
    const changed = compareChecks(shown, now)
    if (changed === null && isReadyToWrite(toWrite, now)) {
      const { trunk } = reading.facts
      const page = isWithoutTrunk(trunk) ? {} : { trunk: { key: trunk.key, name: trunk.name } }
      const keep = (subject: RouteSubject): Kept => ({
        ...page,
        preflight: recordPreflight(now, subject, plan.target),
        ...undoOf(subject, undone),
      })
      const steps = toWrite.flatMap((subject) => writeStep(subject, now, plan.target, reason, keep(subject)))
      return write([...lookBack, ...steps])
    }
    setStale(changed)
    setPhase('reviewing')
  }

  return {
    plan,
    check: query.data,
    checking: query.isFetching || phase === 'checking-again' || !query.data,
    phase,
    stale,
    progress,
    isPartlyApplied: applied.size > 0,
    broken: broken ?? query.error,
    checkAgain: () => {
      if (query.isFetching || phase !== 'reviewing') return
      setStale(null)
      void query.refetch()
    },
    recheck: () => {
      setStale(null)
      void query.refetch()
    },
    submit: (reason, undone) => void submit(reason, undone),
  }
}

const routeNow = (subject: RouteSubject, { routes }: RerouteCheck) =>
  routes.find((one) => rerouteText(one.subject) === rerouteText(subject))?.route

/** Without its route nobody knows what a write would change. */
const isReadyToWrite = (subjects: readonly RouteSubject[], check: RerouteCheck): boolean =>
  subjects.every((subject) => routeNow(subject, check) !== undefined)

type Kept = NonNullable<Extract<RerouteStep['attempt'], { kind: 'write' }>['kept']>

/** The change that writing this subject takes back. */
function undoOf(subject: RouteSubject, undone: readonly ChangeRecord[]): Pick<Kept, 'undoOf'> {
  const change = undone.find((one) => sameSubject(one.subject, subject))
  return change === undefined ? {} : { undoOf: change.id }
}

/** What is there already needs no write: it would change nothing (R9). */
function writeStep(
  subject: RouteSubject,
  check: RerouteCheck,
  target: PlannedReroutes['target'],
  reason: string | null,
  kept: Kept,
): readonly RerouteStep[] {
  const before = routeNow(subject, check)
  if (before === undefined || activeRegion(before) === target) return []
  return [{ subject, attempt: { kind: 'write', before, reason, kept } }]
}

/** After a lost answer that could not be read back. */
const readBacks = (
  subjects: readonly RouteSubject[],
  outcomes: ReadonlyMap<string, RerouteProgress>,
): readonly RerouteStep[] =>
  subjects.flatMap((subject): RerouteStep[] => {
    const outcome = outcomes.get(rerouteText(subject))
    if (outcome?.kind !== 'unknown') return []
    const { recordId, error } = outcome
    return [{ subject, attempt: { kind: 'read-back', recordId, error } }]
  })

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
