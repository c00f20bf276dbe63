import { useSyncExternalStore } from 'react'
import type { RegionCode } from '../domain/region.ts'

/** How many number configurations of each Region have arrived while its list is read page by page; 0 when none is read. */
const soFar = new Map<RegionCode, number>()
const listeners = new Set<() => void>()

export function noteNumbersSoFar(region: RegionCode, count: number): void {
  soFar.set(region, count)
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const total = (): number => [...soFar.values()].reduce((sum, count) => sum + count, 0)

/** Over all Regions: of a large account, so that waiting has a measure. */
export const useNumbersSoFar = (): number => useSyncExternalStore(subscribe, total, total)
