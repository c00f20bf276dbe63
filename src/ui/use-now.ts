import { useSyncExternalStore } from 'react'
import { type Instant, later, milliseconds } from '../domain/base/instant.ts'

/** A clock of the app: the time now, and a call at least as often as anything on screen must change. */
export type Clock = {
  readonly now: () => Instant
  readonly subscribe: (listener: () => void) => () => void
}

/** The clock's time in steps of `everyMs`: renders again only when a step is over, or when the clock is set. */
export function useNow(clock: Clock, everyMs = 1000): Instant {
  return useSyncExternalStore(clock.subscribe, () => {
    const now = clock.now()
    return later(now, milliseconds(-(now % everyMs)))
  })
}
