import { useSyncExternalStore } from 'react'
import type { TrafficTally } from './traffic-tally.ts'

export type TrafficRun = {
  /** The trunk's key; null: the whole account. */
  readonly trunk: string | null
  readonly rate: number
  readonly seed: string
  readonly tally: TrafficTally
}

/** Whether simulated calls are made now, here or in another tab, and what became of the last ones. */
export type Traffic =
  | { readonly kind: 'off'; readonly last: TrafficRun | null; readonly error: Error | null }
  | { readonly kind: 'here' | 'elsewhere'; readonly run: TrafficRun }

let traffic: Traffic = { kind: 'off', last: null, error: null }
const listeners = new Set<() => void>()

export const currentTraffic = (): Traffic => traffic

export function showTraffic(next: Traffic): void {
  traffic = next
  for (const listener of [...listeners]) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useTraffic = (): Traffic => useSyncExternalStore(subscribe, currentTraffic)
