import { regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted, lowerFirst } from '../../domain/base/sentence-text.ts'
import { countItems, isOpen } from './bulk-item.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { statusWords } from './run-text.ts'

/** Announce failures at most this often, so that screen readers can read other things. */
const failuresEveryMs = 10_000
/** Counting is slow for long runs: at most once per second for 5,000 numbers. */
const countEveryMs = ({ items }: RunSnapshot): number => items.length / 5

/**
 * Announces that a run starts, that numbers fail, and how it ends or pauses. Its page tells about waves and numbers.
 * @param elapsed milliseconds of a monotonic clock
 * @returns a function to call after each change of the run
 */
export function createRunNews(
  start: RunSnapshot,
  say: (sentence: string) => void,
  elapsed: () => number,
): (run: RunSnapshot) => void {
  let wasRunning = false
  let failed = countFailed(start)
  let failuresSaidAt = Number.NEGATIVE_INFINITY
  let countedAt = Number.NEGATIVE_INFINITY
  return (run) => {
    const { status } = run.job
    const isRunning = status.kind === 'running' || status.kind === 'between-waves'
    if (isRunning !== wasRunning) {
      wasRunning = isRunning
      failed = countFailed(run)
      say(isRunning ? startWords(run) : endWords(run))
      return
    }
    if (!isRunning || elapsed() - failuresSaidAt < failuresEveryMs || elapsed() - countedAt < countEveryMs(run)) return
    countedAt = elapsed()
    const now = countFailed(run)
    if (now > failed) {
      say(`${counted(now, 'number')} failed so far.`)
      failuresSaidAt = elapsed()
    }
    failed = now
  }
}

function countFailed({ items }: RunSnapshot): number {
  const { failed, unknown } = countItems(items)
  return failed + unknown
}

function startWords({ job, items }: RunSnapshot): string {
  const counts = countItems(items)
  const planned = items.length - counts.blocked
  const left = items.filter(isOpen).length
  if (left < planned) return `Run resumed: ${counted(left, 'number')} left.`
  const targets = [...new Set(items.map(({ to }) => regionLabel(to)))].join(' and ')
  return `Run started: ${job.undoOf === null ? 're-routing' : 'returning'} ${counted(planned, 'number')} to ${targets}.`
}

/** "Run done. 460 changed, 3 failed." */
function endWords({ job, items }: RunSnapshot): string {
  const counts = countItems(items)
  const parts = [
    `${thousands(counts.changed)} changed`,
    ...(['failed', 'unknown', 'skipped'] as const)
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${thousands(counts[kind])} ${kind}`),
    ...(counts.queued + counts.writing > 0 ? [`${thousands(counts.queued + counts.writing)} left`] : []),
  ]
  return `Run ${lowerFirst(statusWords(job.status))}. ${parts.join(', ')}.`
}
