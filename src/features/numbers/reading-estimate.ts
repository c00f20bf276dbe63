import { counted } from '../../domain/base/sentence-text.ts'
import { mostPerSecond, requestsInFlight } from './reading-job.ts'

/** The expected requests per second, from the median of these durations in milliseconds. */
export function expectedPerSecond(durations: readonly number[]): number {
  const sorted = durations.filter((ms) => ms > 0).toSorted((one, other) => one - other)
  const median = sorted[Math.floor(sorted.length / 2)]
  return median === undefined ? mostPerSecond : Math.min(mostPerSecond, (requestsInFlight * 1000) / median)
}

/** "about 7 min", "a few seconds". */
export function timeWords(count: number, perSecond: number): string {
  const seconds = count / perSecond
  if (seconds < 10) return 'a few seconds'
  if (seconds <= 50) return `about ${Math.ceil(seconds / 10) * 10} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `about ${Math.max(1, minutes)} min` : `about ${counted(Math.round(minutes / 60), 'hour')}`
}
