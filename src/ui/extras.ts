import { createAtom, useSelector } from '@tanstack/react-store'
import type { ComponentType } from 'react'
import type { RegionCode } from '../domain/base/region.ts'

/**
 * Components that the demo adds to pages; without the demo each place stays empty. A folder with such a place declares
 * it here with `declare module`.
 */
export interface Extras {
  /** Beside a countdown. */
  readonly OfCountdown?: ComponentType | undefined
  /** In an error panel. */
  readonly OfError?:
    | ComponentType<{ readonly region: RegionCode | undefined; readonly code: string | null | undefined }>
    | undefined
  /** On an empty list of the account. */
  readonly OfEmptyAccount?: ComponentType<{ readonly what: 'trunks' | 'numbers' }> | undefined
}

const extras = createAtom<Extras>({})

/** Adds these, and removes those that are undefined. The others stay. */
export const fillExtras = (more: Extras): void => extras.set((before) => ({ ...before, ...more }))

export const useExtras = (): Extras => useSelector(extras)
