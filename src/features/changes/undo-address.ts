import { paths } from '../../paths/paths.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { reroutesText } from '../../domain/preflight/reroute-target.ts'
import type { TrunkTab } from '../../paths/trunk-tab.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'

/** The URL that reviews the inverse of one trunk's changes, on the page of the Region they all came from. */
export const undoAddress = (changes: readonly ChangeRecord[], from: RegionCode, trunk: string) =>
  ({
    to: paths.trunkTab,
    params: { trunk, region: from, tab: tabOf(changes) },
    search: {
      reroute: reroutesText(changes.map(({ subject }) => subject)),
      undo: changes.map(({ id }) => id).join(','),
    },
    state: { openedDialog: true },
  }) as const

const tabOf = (changes: readonly ChangeRecord[]): TrunkTab =>
  changes.some(({ subject }) => subject.leg === 'termination') ? 'termination' : 'numbers'
