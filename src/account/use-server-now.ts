import { useSelector } from '@tanstack/react-store'
import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import { ticker } from '../twilio/ticker.ts'

/**
 * The API's time in steps of `everyMs`, which countdowns and ages go by: renders again when a step is over, and at
 * once when the server's clock is found to have jumped.
 */
export const useServerNow = (everyMs: number): Instant =>
  useSelector(ticker, (now) => later(now, milliseconds(-(now % everyMs))))
