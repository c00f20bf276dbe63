import { withTabLock } from '../../browser/tab-lock.ts'
import type { QueryClient } from '@tanstack/react-query'
import { noteChanged } from '../../account/query-client.ts'
import { pause } from '../../twilio/abortable.ts'
import { callQueries } from '../calls/call-queries.ts'
import { placeTestCall } from './test-call-api.ts'
import { listenToTraffic, tellTraffic } from './traffic-channel.ts'
import { callsDue, trafficCall, type TrafficSources } from './traffic-plan.ts'
import { traffic, type TrafficRun } from './traffic-state.ts'
import { agedTally, emptyTally, tallied } from './traffic-tally.ts'

/** Only one tab runs traffic. The browser releases the lock when the tab closes. */
const lockName = 'simulated-traffic'

/** Calls in parallel: one at a time, the API's delay halves a rate of 20 per second. The rest are due in the next turn. */
const parallelCalls = 5

export type TrafficOrder = {
  readonly client: QueryClient
  readonly sources: TrafficSources
  readonly trunk: string | null
  readonly rate: number
  readonly seed: string
}

let running: AbortController | undefined

/** Places calls until `stopTraffic`, an error, or the end of the tab. Does nothing if another tab runs traffic. */
export async function startTraffic(order: TrafficOrder): Promise<void> {
  listenToTraffic(stopTraffic)
  await withTabLock(lockName, async (isFree) => {
    if (!isFree) return
    const stopping = new AbortController()
    running = stopping
    try {
      await run(order, stopping.signal)
      end(null)
    } catch (error) {
      end(error instanceof Error ? error : new Error(String(error)))
    } finally {
      running = undefined
      noteChanged(order.client, [callQueries.listsKey])
    }
  })
}

export function stopTraffic(): void {
  if (running) running.abort()
  else tellTraffic({ kind: 'stop' })
}

function end(error: Error | null): void {
  const now = traffic.get()
  traffic.set({ kind: 'off', last: now.kind === 'off' ? now.last : now.run, error })
  tellTraffic({ kind: 'off' })
}

async function run({ client, sources, trunk, rate, seed }: TrafficOrder, signal: AbortSignal): Promise<void> {
  if (sources.callers.length + sources.numbers.length === 0) return
  const began = performance.now()
  const elapsed = () => performance.now() - began
  let [turn, skipped, told] = [0, 0, 0]
  let tally = emptyTally
  const now = (): TrafficRun => ({ trunk, rate, seed, tally })
  traffic.set({ kind: 'here', run: now() })
  while (!signal.aborted) {
    const { due, skip } = callsDue(elapsed(), rate, turn + skipped)
    skipped += skip
    const first = turn
    turn += Math.min(due, parallelCalls)
    const calls = Array.from({ length: turn - first }, (_, index) => trafficCall(sources, seed, first + index))
    await Promise.all(
      calls.map(async (call) => {
        if (!call) return
        const result = await placeTestCall(call)
        // Not before the await: other calls change the tally meanwhile.
        tally = tallied(tally, result, elapsed())
      }),
    )
    if (elapsed() - told >= 1000) {
      told = elapsed()
      tally = agedTally(tally, told)
      traffic.set({ kind: 'here', run: now() })
      tellTraffic({ kind: 'running', run: now() })
      noteChanged(client, [callQueries.listsKey])
    }
    await pause(Math.min(1000 / rate, 250), signal).catch(() => undefined)
  }
  traffic.set({ kind: 'here', run: now() })
}
