import { createAtom, useSelector } from '@tanstack/react-store'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { byRegion, type RegionCode } from '../domain/base/region.ts'

type Configurations = readonly NumberConfiguration[]

/** The rows of each Region's list that have arrived while it loads page by page; empty when none is loading. */
export const numbersSoFar = createAtom(byRegion((): Configurations => []))

/** `configurations` is one growing array for all pages of a list. */
export const noteNumbersSoFar = (region: RegionCode, configurations: Configurations): void =>
  numbersSoFar.set((before) => ({ ...before, [region]: configurations }))

/** The count over all Regions, as progress for large accounts. */
export const useNumbersSoFar = (): number =>
  useSelector(numbersSoFar, (lists) => Object.values(lists).reduce((sum, { length }) => sum + length, 0))
