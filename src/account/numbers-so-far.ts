import { createAtom, useSelector } from '@tanstack/react-store'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { byRegion, type RegionCode } from '../domain/base/region.ts'

type Configurations = readonly NumberConfiguration[]

/** What of each Region's list has arrived while it is read page by page; nothing when none is read. */
export const numbersSoFar = createAtom(byRegion((): Configurations => []))

/** `configurations` is one array for all pages of a list, which grows. */
export const noteNumbersSoFar = (region: RegionCode, configurations: Configurations): void =>
  numbersSoFar.set((before) => ({ ...before, [region]: configurations }))

/** Over all Regions: of a large account, so that waiting has a measure. */
export const useNumbersSoFar = (): number =>
  useSelector(numbersSoFar, (lists) => Object.values(lists).reduce((sum, { length }) => sum + length, 0))
