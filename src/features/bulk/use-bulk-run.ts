import { useQueryClient } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useEffect, useState } from 'react'
import type { RunSnapshot } from './bulk-run.ts'
import type { BulkJob } from './bulk-job.ts'
import { bulkBook, continueRun, isAnyRunning, runningHere } from './console-bulk.ts'

/** Who carries out runs now. Only one tab does, and only one run. */
export type Holder = 'this-tab' | 'another-tab' | 'nobody'

export const useBulkJobs = (): readonly BulkJob[] => useSelector(bulkBook.shown, ({ jobs }) => jobs)

const lookEvery = 1_500

export function useHolder(): { readonly holder: Holder; readonly runsHere: string | undefined } {
  const runsHere = useSelector(runningHere, (run) => run?.id)
  const [any, setAny] = useState(false)
  // Outside React: the browser's locks, which tell nobody when a tab is gone.
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

export type RunReading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'not-kept' }
  | ({ readonly kind: 'read' } & RunSnapshot)

/** A run as it stands, whichever tab carries it out. */
export function useRunSnapshot(id: string): RunReading {
  const snapshot = useSelector(bulkBook.shown, ({ snapshots }) => snapshots.get(id))
  const [opened, setOpened] = useState<string | null>(null)
  // Outside React: what is kept of it.
  useEffect(() => {
    let gone = false
    void bulkBook.open(id).then(() => {
      if (!gone) setOpened(id)
    })
    return () => {
      gone = true
    }
  }, [id])
  if (snapshot) return { kind: 'read', ...snapshot }
  return { kind: opened === id ? 'not-kept' : 'reading' }
}

/** Starts or goes on with a run; what it meets on the way is told by the run itself. */
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
