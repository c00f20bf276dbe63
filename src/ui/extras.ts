import { type ComponentType, useSyncExternalStore } from 'react'
import type { RegionCode } from '../domain/base/region.ts'

/**
 * What pages show only where somebody hands it in: the demo does, and without it each place stays empty. A room that
 * has such a place adds it here with `declare module`, beside what draws it.
 */
export interface Extras {
  /** Beside a countdown. */
  readonly OfCountdown?: ComponentType | undefined
  /** In an error panel. */
  readonly OfError?:
    | ComponentType<{ readonly region: RegionCode | undefined; readonly code: string | null | undefined }>
    | undefined
  /** Where the account has nothing to list. */
  readonly OfEmptyAccount?: ComponentType<{ readonly what: 'trunks' | 'numbers' }> | undefined
}

let extras: Extras = {}
const listeners = new Set<() => void>()

/** Adds these, or takes away those that are undefined. The others stay. */
export function fillExtras(more: Extras): void {
  extras = { ...extras, ...more }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useExtras = (): Extras => useSyncExternalStore(subscribe, () => extras)
