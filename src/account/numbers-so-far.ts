import { useSyncExternalStore } from 'react'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'

type Configurations = readonly NumberConfiguration[]

/** What of each Region's list has arrived while it is read page by page; nothing when none is read. */
const soFar = new Map<RegionCode, Configurations>()
const listeners = new Set<() => void>()

/** `configurations` is one array for all pages of a list, which grows. */
export function noteNumbersSoFar(region: RegionCode, configurations: Configurations): void {
  soFar.set(region, configurations)
  for (const listener of listeners) listener()
}

export const subscribeNumbersSoFar = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const numbersSoFar = (region: RegionCode): Configurations => soFar.get(region) ?? []

const total = (): number => [...soFar.values()].reduce((sum, { length }) => sum + length, 0)

/** Over all Regions: of a large account, so that waiting has a measure. */
export const useNumbersSoFar = (): number => useSyncExternalStore(subscribeNumbersSoFar, total, total)
