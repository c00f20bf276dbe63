import { useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useEffect, useState } from 'react'
import type { RunSnapshot } from './bulk-run.ts'
import type { BulkJob } from './bulk-job.ts'
import { bulkBook, continueRun, isAnyRunning, runningHere } from './console-bulk.ts'

/** Which tab has the run in progress; there is at most one. */
export type Holder = 'this-tab' | 'another-tab' | 'nobody'

export const useBulkJobs = (): readonly BulkJob[] => useSelector(bulkBook.shown, ({ jobs }) => jobs)

const lookEvery = 1_500

export function useHolder(): { readonly holder: Holder; readonly runsHere: string | undefined } {
  const runsHere = useSelector(runningHere, (run) => run?.id)
  const [any, setAny] = useState(false)
  // Outside React: the browser's locks, which have no event for a closed tab.
  useEffect(() => {
    if (runsHere !== undefined) return undefined
    let gone = false
    const look = async (): Promise<void> => {
      const running = await isAnyRunning()
      if (!gone) setAny(running)
    }
    void look()
    const timer = setInterval(() => void look(), lookEvery)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [runsHere])
  if (runsHere !== undefined) return { holder: 'this-tab', runsHere }
  return { holder: any ? 'another-tab' : 'nobody', runsHere }
}

export type LoadedRun =
  | { readonly kind: 'loading' }
  | { readonly kind: 'not-kept' }
  | ({ readonly kind: 'loaded' } & RunSnapshot)

/** The current state of a run, in whichever tab it is in progress. */
export function useRunSnapshot(id: string): LoadedRun {
  const snapshot = useSelector(bulkBook.shown, ({ snapshots }) => snapshots.get(id))
  const [opened, setOpened] = useState<string | null>(null)
  // Outside React: the browser's storage.
  useEffect(() => {
    let gone = false
    void bulkBook.open(id).then(() => {
      if (!gone) setOpened(id)
    })
    return () => {
      gone = true
    }
  }, [id])
  if (snapshot) return { kind: 'loaded', ...snapshot }
  return { kind: opened === id ? 'not-kept' : 'loading' }
}

/** Starts or continues a run. `problem`: why it could not; the run itself records failed numbers. */
export function useContinueRun() {
  const client = useQueryClient()
  const [problem, setProblem] = useState<'another-is-running' | 'not-kept' | Error | null>(null)
  const start = (id: string, how: 'resume' | 'retry'): void => {
    setProblem(null)
    continueRun(client, id, how).then(
      (end) => setProblem(end === 'ended' ? null : end),
      (bug: unknown) => setProblem(bug instanceof Error ? bug : new Error(String(bug))),
    )
  }
  return { start, problem }
}
