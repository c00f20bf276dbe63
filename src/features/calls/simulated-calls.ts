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
  /** The call to draw instead of the call path; null when the panel closes. */
  readonly onShow: (drawn: DrawnCall | null) => void
}

export type TrafficCardProps = {
  /** The key of the page's trunk; null on pages about the account. */
  readonly trunk: string | null
}

declare module '../../ui/extras.ts' {
  /** Twilio does not simulate calls. Without these, no page offers a test call or traffic. */
  interface Extras {
    readonly TestCallPanel?: ComponentType<TestCallPanelProps>
    readonly TrafficCard?: ComponentType<TrafficCardProps>
    /** Calls in the last ten seconds on a trunk's leg, by Region; null without traffic. */
    readonly trafficOf?: ((trunk: Trunk, leg: Leg) => Readonly<Record<RegionCode, number>> | null) | undefined
    /** Places test calls on the leg that a change re-routed. Throws if it cannot. */
    readonly verifyChange?: (change: ChangeRecord, propagating: boolean) => Promise<readonly ChangeEvidence[]>
  }
}
