import type { Instant } from '../domain/base/instant.ts'
import { serverNow } from '../twilio/server-clock.ts'
import { subscribeTicker } from '../twilio/ticker.ts'
import { type Clock, useNow } from '../ui/use-now.ts'

const serverClock: Clock = { now: serverNow, subscribe: subscribeTicker }

/**
 * The API's time in steps of `everyMs`, which countdowns and ages go by: renders again when a step is over, and at
 * once when the server's clock is found to have jumped.
 */
export const useServerNow = (everyMs: number): Instant => useNow(serverClock, everyMs)
