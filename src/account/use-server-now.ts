import { useSelector } from '@tanstack/react-store'
import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import { ticker } from '../twilio/ticker.ts'

/**
 * The API's time in steps of `everyMs`, for countdowns and ages. Renders again after each step, and at once when the
 * server's clock has jumped.
 */
export const useServerNow = (everyMs: number): Instant =>
  useSelector(ticker, (now) => later(now, milliseconds(-(now % everyMs))))
