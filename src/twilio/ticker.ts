import { serverNow, subscribeServerClock } from './server-clock.ts'

const second = 1000
const listeners = new Set<() => void>()
let stop: (() => void) | undefined

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
