import type { ComponentType } from 'react'
import type { CallPath } from '../call-path/call-path.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Leg } from '../../domain/account/route.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'
import type { ChangeEvidence, ChangeRecord } from '../../ledger/change-record.ts'

export type DrawnCall = { readonly leg: Leg; readonly draw: (all: CallPath) => CallPath }

export type TestCallPanelProps = {
  readonly leg: Leg
  readonly reading: TrunkReading
  /** The call to draw in the place of the call path of all; null when the panel goes. */
  readonly onShow: (drawn: DrawnCall | null) => void
}

export type TrafficCardProps = {
  /** The key of the trunk that the page is about; null where it is about the account. */
  readonly trunk: string | null
}

declare module '../../ui/extras.ts' {
  /** Twilio simulates no calls. Where these are not handed in, no page offers a test call or traffic. */
  interface Extras {
    readonly TestCallPanel?: ComponentType<TestCallPanelProps>
    readonly TrafficCard?: ComponentType<TrafficCardProps>
    /** Calls of the last ten seconds of a trunk's leg by Region; null where no traffic runs over it. */
    readonly trafficOf?: ((trunk: Trunk, leg: Leg) => Readonly<Record<RegionCode, number>> | null) | undefined
    /** Places test calls of the leg that a change re-routed. Throws when they cannot be placed. */
    readonly verifyChange?: (change: ChangeRecord, propagating: boolean) => Promise<readonly ChangeEvidence[]>
  }
}
