import { createAtom, useSelector } from '@tanstack/react-store'
import type { ComponentType } from 'react'
import type { RegionCode } from '../domain/base/region.ts'

/** What stands beside a countdown and in an error panel while somebody demonstrates the console. Else nothing does. */
export type Extras = {
  readonly OfCountdown?: ComponentType
  readonly OfError?: ComponentType<{
    readonly region: RegionCode | undefined
    readonly code: string | null | undefined
  }>
}

const extras = createAtom<Extras>({})

export const fillExtras = (next: Extras): void => extras.set(next)

export const useExtras = (): Extras => useSelector(extras)
