import { useEffect, useEffectEvent, useRef } from 'react'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import { announce } from '../../ui/announce.ts'
import type { CallFilters } from './call-filter.ts'
import type { RegionCalls } from './use-region-calls.ts'

/** Longer than the pause between two keys while typing. */
const pauseMs = 600

/** Announces how many records match after a filter changes, not after new calls. */
export function useCountAnnouncement(chosen: CallFilters, lists: Readonly<Record<RegionCode, RegionCalls>>): void {
  const { party, direction, trunk, status, day } = chosen
  const filters = JSON.stringify([party, direction, trunk, status, day])
  const loading = regionCodes.some((region) => lists[region].calls === undefined && lists[region].error === null)
  const told = useRef(filters)
  const tell = useEffectEvent(() => announce(`Calls: ${countsText(lists)}`))

  // Outside React: the live region of screen readers.
  useEffect(() => {
    if (loading || told.current === filters) return undefined
    const timer = setTimeout(() => {
      told.current = filters
      tell()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [filters, loading])
}

const countsText = (lists: Readonly<Record<RegionCode, RegionCalls>>): string =>
  regionCodes.map((region) => `${lists[region].calls?.length ?? 'not loaded'} in ${regionLabel(region)}`).join(', ')
