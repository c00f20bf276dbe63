import { paths } from '../app/paths.ts'
import { rerouteText } from '../routing/reroute-target.ts'
import type { TrunkTab } from '../trunks/trunk-tab.ts'
import type { ChangeRecord } from './change-record.ts'

/** Where the recorded inverse of a change is reviewed: on the page of the Region that it came from. */
export const undoAddress = ({ id, subject, from }: ChangeRecord, trunk: string) =>
  ({
    to: paths.trunkTab,
    params: { trunk, region: from, tab: tabOf[subject.leg] },
    search: { reroute: rerouteText(subject), undo: id },
    state: { reviewOpenedHere: true },
  }) as const

const tabOf: Readonly<Record<ChangeRecord['subject']['leg'], TrunkTab>> = {
  termination: 'termination',
  origination: 'numbers',
}
