import type { E164 } from '../../domain/base/e164.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { NumberRow } from './number-row.ts'
import { mergeSorted } from './sorted-rows.ts'

export type DirectoryBuilder = {
  readonly add: (configuration: NumberConfiguration) => void
  /** All numbers so far, sorted; a new list after additions. */
  readonly rows: () => readonly NumberRow[]
}

type Row = { number: E164 } & Record<RegionCode, NumberConfiguration | undefined>

export const byNumber = (one: NumberRow, other: NumberRow): number =>
  one.number < other.number ? -1 : one.number > other.number ? 1 : 0

/** Merges the Regions' lists of configurations into one list of numbers, page by page. */
export function createDirectoryBuilder(): DirectoryBuilder {
  const known = new Map<E164, Row>()
  let sorted: readonly Row[] = []
  let fresh: Row[] = []
  return {
    add: (configuration) => {
      const { number, region } = configuration
      const row = known.get(number)
      if (row) {
        row[region] = configuration
        return
      }
      const created: Row = { number, us1: undefined, ie1: undefined, au1: undefined }
      created[region] = configuration
      known.set(number, created)
      fresh.push(created)
    },
    rows: () => {
      if (fresh.length > 0) {
        sorted = mergeSorted(sorted, fresh.toSorted(byNumber), byNumber)
        fresh = []
      }
      return sorted
    },
  }
}
