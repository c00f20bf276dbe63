import { createAtom } from '@tanstack/store'
import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import { serverClockOffset, serverNow } from './server-clock.ts'

const second = 1000
const ticks = createAtom(0)
let listening = 0
let stop: (() => void) | undefined

function start(): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = (): void => {
    timer = setTimeout(tick, second - (serverNow() % second))
  }
  const tick = (): void => {
    wait()
    ticks.set((count) => count + 1)
  }
  wait()
  const { unsubscribe } = serverClockOffset.subscribe(() => {
    clearTimeout(timer)
    tick()
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}

function wholeSecond(): Instant {
  const now = serverNow()
  return later(now, milliseconds(-(now % second)))
}

/** The server's time in whole seconds. Runs one timer while somebody listens, and ticks at once if that clock jumps. */
export const ticker = {
  get: wholeSecond,
  subscribe: (listener: (now: Instant) => void) => {
    const { unsubscribe } = ticks.subscribe(() => listener(wholeSecond()))
    listening += 1
    stop ??= start()
    return {
      unsubscribe: () => {
        unsubscribe()
        listening -= 1
        if (listening > 0) return
        stop?.()
        stop = undefined
      },
    }
  },
}
