import { regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { counted } from '../../domain/verdict/words.ts'
import { countItems, isOpen } from './bulk-item.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { statusWords } from './run-words.ts'

/** Failures are told of so often at most; whoever hears the screen has other things to hear. */
const failuresEveryMs = 10_000
/** Thousands of numbers are counted once a second, not at each of hundreds of changes; a few at each. */
const countedEveryMs = ({ items }: RunSnapshot): number => items.length / 5

/**
 * What is said of a run to those who do not see it: that it starts, that numbers fail, and how it ends or pauses. Waves
 * and single numbers are read on its page.
 * @param elapsed milliseconds of a clock that nobody sets
 * @returns to be called whenever something of the run changed
 */
export function createRunNews(
  start: RunSnapshot,
  say: (sentence: string) => void,
  elapsed: () => number,
): (run: RunSnapshot) => void {
  let going = false
  let failed = countFailed(start)
  let failuresSaidAt = Number.NEGATIVE_INFINITY
  let countedAt = Number.NEGATIVE_INFINITY
  return (run) => {
    const { status } = run.job
    const goes = status.kind === 'running' || status.kind === 'between-waves'
    if (goes !== going) {
      going = goes
      failed = countFailed(run)
      say(goes ? startWords(run) : endWords(run))
      return
    }
    if (!goes || elapsed() - failuresSaidAt < failuresEveryMs || elapsed() - countedAt < countedEveryMs(run)) return
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
  return `Run started: ${job.undoOf === null ? 're-routing' : 'taking back'} ${counted(planned, 'number')} to ${targets}.`
}

/** "Run done. 460 changed, 3 failed." */
function endWords({ job, items }: RunSnapshot): string {
  const counts = countItems(items)
  const parts = [
    `${thousands(counts.changed)} changed`,
    ...(counts.failed > 0 ? [`${thousands(counts.failed)} failed`] : []),
    ...(counts.unknown > 0 ? [`${thousands(counts.unknown)} not known`] : []),
    ...(counts.skipped > 0 ? [`${thousands(counts.skipped)} skipped`] : []),
    ...(counts.queued + counts.writing > 0 ? [`${thousands(counts.queued + counts.writing)} left`] : []),
  ]
  const status = statusWords(job.status)
  return `Run ${status.slice(0, 1).toLowerCase()}${status.slice(1)}. ${parts.join(', ')}.`
}
