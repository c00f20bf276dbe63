import { type ComponentType, useSyncExternalStore } from 'react'
import type { RegionCode } from '../domain/base/region.ts'

/** What stands beside a countdown and in an error panel while somebody demonstrates the console. Else nothing does. */
export type Extras = {
  readonly OfCountdown?: ComponentType
  readonly OfError?: ComponentType<{
    readonly region: RegionCode | undefined
    readonly code: string | null | undefined
  }>
}

let extras: Extras = {}
const listeners = new Set<() => void>()

export function fillExtras(next: Extras): void {
  extras = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useExtras = (): Extras => useSyncExternalStore(subscribe, () => extras)
