import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import { serverNow, subscribeServerClock } from './server-clock.ts'

const second = 1000
const listeners = new Set<() => void>()
let stop: (() => void) | undefined

/** The server's time in whole seconds: the same value within a second, so that it can be a snapshot. */
export function tickerNow(): Instant {
  const now = serverNow()
  return later(now, milliseconds(-(now % second)))
}

function tell(): void {
  for (const listener of [...listeners]) listener()
}

function start(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(
      () => {
        wait()
        tell()
      },
      second - (serverNow() % second),
    )
  }
  wait()
  const leaveClock = subscribeServerClock(() => {
    clearTimeout(timer)
    wait()
    tell()
  })
  return () => {
    clearTimeout(timer)
    leaveClock()
  }
}

/** Told at each full second of the server's clock and when that clock jumps. One timer, only while somebody listens. */
export function subscribeTicker(listener: () => void): () => void {
  listeners.add(listener)
  stop ??= start()
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
  }
}
