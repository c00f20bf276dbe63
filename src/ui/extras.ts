import { createAtom, useSelector } from '@tanstack/react-store'
import type { ComponentType } from 'react'
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

const extras = createAtom<Extras>({})

/** Adds these, or takes away those that are undefined. The others stay. */
export const fillExtras = (more: Extras): void => extras.set((before) => ({ ...before, ...more }))

export const useExtras = (): Extras => useSelector(extras)
