import { createAtom, type Readable } from '@tanstack/react-store'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import { byRegion, type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { createDirectoryBuilder } from './directory.ts'
import type { NumberRow } from './number-row.ts'
import { createSlices } from './time-slices.ts'

/** What has loaded of one Region's list; the same array grows while pages arrive. */
type RegionList = { readonly list: readonly NumberConfiguration[]; readonly complete: boolean }

/** A new object after each addition, though the rows may be the same. */
export type Directory = {
  readonly rows: readonly NumberRow[]
  /** Regions whose whole list is loaded. Only there does a missing configuration mean that none exists. */
  readonly regionsRead: readonly RegionCode[]
}

export type DirectoryStore = Readable<Directory> & {
  /** Adds what is new in these lists, in slices of time. */
  readonly feed: (lists: Readonly<Record<RegionCode, RegionList>>) => void
}

const empty: Directory = { rows: [], regionsRead: [] }
/** Each update searches and sorts everything again. */
const shownEveryMs = 400
const noList: RegionList = { list: [], complete: false }

export function createDirectoryStore(): DirectoryStore {
  const directory = createAtom(empty)
  let lists = byRegion(() => noList)
  let shown = lists
  let builder = createDirectoryBuilder()
  let taken = byRegion(() => ({ list: noList.list, count: 0 }))
  let working = false

  /** A reloaded list is another array, and may lack numbers of the former one. */
  function resetIfReplaced(): void {
    const replaced = regionCodes.some((region) => taken[region].count > 0 && taken[region].list !== lists[region].list)
    if (!replaced) return
    builder = createDirectoryBuilder()
    taken = byRegion(() => ({ list: noList.list, count: 0 }))
  }

  async function take(): Promise<void> {
    const slices = createSlices()
    for (;;) {
      resetIfReplaced()
      const region = regionCodes.find((code) => taken[code].count < lists[code].list.length)
      if (region === undefined) break
      const { list } = lists[region]
      let { count } = taken[region]
      for (; count < list.length && !slices.isOver(); count += 1) {
        const configuration = list[count]
        if (configuration) builder.add(configuration)
      }
      taken[region] = { list, count }
      if (slices.isOver()) await slices.rest()
    }
    shown = lists
    directory.set({ rows: builder.rows(), regionsRead: regionCodes.filter((region) => lists[region].complete) })
  }

  const isUpToDate = (): boolean =>
    regionCodes.every(
      (region) =>
        lists[region].complete === shown[region].complete &&
        taken[region].count === lists[region].list.length &&
        (taken[region].count === 0 || taken[region].list === lists[region].list),
    )

  async function work(): Promise<void> {
    working = true
    while (!isUpToDate()) {
      await take()
      await new Promise((resolve) => setTimeout(resolve, shownEveryMs))
    }
    working = false
  }

  return {
    get: directory.get,
    subscribe: directory.subscribe,
    feed: (next) => {
      lists = next
      if (!working) void work()
    },
  }
}

/** Outlives a visit to the page. */
export const consoleDirectory = createDirectoryStore()
