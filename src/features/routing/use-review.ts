import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type ChangeRecord, sameSubject } from '../../ledger/change-record.ts'
import type { PlannedReroutes } from '../../domain/preflight/planned-reroutes.ts'
import { activeRegion, type RouteSubject } from '../../domain/account/route.ts'
import { isWithoutTrunk } from '../../domain/account/without-trunk.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import { compareChecks, type StaleReview } from './compare-checks.ts'
import { useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { recordPreflight } from './record-preflight.ts'
import { checkReroute, type RerouteCheck } from './check-reroute.ts'
import { rerouteCheckQuery } from './reroute-check-queries.ts'
import { type RerouteProgress, type RerouteStep, useReroutes } from './reroute-mutation.ts'
import { rerouteText } from '../../domain/preflight/reroute-target.ts'
import { useIsMounted } from '../../ui/use-is-mounted.ts'

export type RerouteFailure = Exclude<RerouteProgress, { kind: 'applied' | 'writing' }>

export type Review = {
  /** The part of the plan that is not applied yet; it is what is checked and written. */
  readonly plan: PlannedReroutes
  /** Undefined until the first check. */
  readonly check: RerouteCheck | undefined
  readonly checking: boolean
  /** `checking-again`: before the write. `writing`: the dialog must stay. */
  readonly phase: 'reviewing' | 'checking-again' | 'writing'
  readonly stale: StaleReview | null
  /** By `rerouteText`; empty until the first write. */
  readonly progress: ReadonlyMap<string, RerouteProgress>
  readonly isPartlyApplied: boolean
  /** A bug in the check or the submit, not an answer of the API. */
  readonly broken: Error | null
  readonly checkAgain: () => void
  /** After a fix, even during a check, because that check began before the fix. */
  readonly recheck: () => void
  /** Checks again and writes, unless something got worse. A write with an unknown outcome is only read back. */
  readonly submit: (reason: string | null, undone: readonly ChangeRecord[]) => void
}

export function useReview(
  asked: PlannedReroutes,
  reading: TrunkReading,
  onApplied: (changeIds: readonly string[]) => void,
): Review {
  const client = useQueryClient()
  const nameOfTrunk = useNameOfTrunk()
  const [progress, setProgress] = useState<Review['progress']>(new Map())
  // Set only after all writes have ended, so that the plan does not change under them.
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
  const open = useIsMounted()
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
    // If the operator cancelled meanwhile, nothing may be written.
    if (!open.current || now === undefined) return
    client.setQueryData(check.queryKey, now)
    const changed = compareChecks(shown, now)
    if (changed === null && isReadyToWrite(toWrite, now)) {
      const { trunk } = reading.facts
      const page = isWithoutTrunk(trunk) ? {} : { trunk: { key: trunk.key, name: trunk.name } }
      const keep = (subject: RouteSubject): Kept => ({
        ...page,
        preflight: recordPreflight(now, subject, plan.target, nameOfTrunk),
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

/** Without its route the console does not know what a write would change. */
const isReadyToWrite = (subjects: readonly RouteSubject[], check: RerouteCheck): boolean =>
  subjects.every((subject) => routeNow(subject, check) !== undefined)

type Kept = NonNullable<Extract<RerouteStep['attempt'], { kind: 'write' }>['kept']>

function undoOf(subject: RouteSubject, undone: readonly ChangeRecord[]): Pick<Kept, 'undoOf'> {
  const change = undone.find((one) => sameSubject(one.subject, subject))
  return change === undefined ? {} : { undoOf: change.id }
}

/** A route that already leads to the target needs no write (R9). */
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

/** After a reload, the trunk's numbers are known only once the Regions' lists have loaded or failed. */
function useListsWereRead(): boolean {
  const reading = useListsReading()
  const [wereRead, setWereRead] = useState(!reading)
  if (!reading && !wereRead) setWereRead(true)
  return wereRead
}
