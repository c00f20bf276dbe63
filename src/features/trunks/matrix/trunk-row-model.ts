import type { ChangeRecord } from '../../../ledger/change-record.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { type InstanceState, instanceState } from '../../../domain/verdict/instance-state.ts'
import { missingForOrigination, missingForTermination } from '../../../domain/verdict/missing-part.ts'
import { originationSplit } from '../../../domain/verdict/origination-split.ts'
import { byRegion, type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { activeRegion } from '../../../domain/account/route.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import type { Trunk } from '../../../domain/account/trunk.ts'
import { type RegionCount, type TrunkVerdict, trunkVerdict } from '../../../domain/verdict/trunk-verdict.ts'
import type { TrunkReading } from '../../../account/use-trunk-facts.ts'
import { failedReroutes } from './failed-reroutes.ts'
import { type FindingsView, findingsView } from './findings-view.ts'
import { type LaneView, laneView } from './lane-view.ts'
import { placeOf } from '../../../account/region-failures.ts'

type NumbersView = {
  /** Numbers served, by Region. */
  readonly served: readonly RegionCount[]
  readonly prepared: number
  /** Numbers whose destination is not known. */
  readonly notRead: number
  /** Numbers whose route can still be loaded. */
  readonly routesNotRead: number
  readonly total: number
  /** Regions with an instance whose list of numbers has not loaded, so there may be more. */
  readonly regionsNotRead: readonly RegionCode[]
}

/** One trunk of the matrix, ready to be searched, filtered, sorted and drawn. */
export type TrunkRowModel = {
  readonly trunk: Trunk
  readonly states: Readonly<Record<RegionCode, InstanceState>>
  readonly verdict: TrunkVerdict
  readonly lanes: Readonly<Record<RegionCode, LaneView>>
  /** False if the route of the Termination URI has not loaded. */
  readonly routeRead: boolean
  /** Regions whose instance may lack something that has not loaded. */
  readonly partsNotRead: readonly RegionCode[]
  readonly numbers: NumbersView
  readonly findings: FindingsView
  readonly reading: boolean
  readonly rememberedSince: number | null
  /** The Region that the link on the trunk's name opens. */
  readonly home: RegionCode
}

type Context = {
  /** The account's lists are still loading. */
  readonly listsPending: boolean
  readonly nameOfTrunk: (sid: TrunkSid) => string | undefined
  readonly records: readonly ChangeRecord[]
}

export function trunkRowModel(
  { facts, freshFacts, reading: ownReading, pending, errors, rememberedSince }: TrunkReading,
  { listsPending, nameOfTrunk, records }: Context,
): TrunkRowModel {
  const { trunk } = facts
  const reading = ownReading || pending || listsPending
  const verdict = trunkVerdict(freshFacts)
  const failing = verdict.kind === 'stranded' ? verdict.failing : []
  const failedIn = regionCodes.filter((code) => errors.some((error) => placeOf(error) === code))
  const split = originationSplit(facts)
  const served = regionCodes.map((region): RegionCount => ({ region, count: split.served[region].length }))
  return {
    trunk,
    states: byRegion((region) => instanceState(region, facts)),
    verdict,
    lanes: byRegion((region) => laneView({ region, facts, failing, reading })),
    routeRead: facts.terminationRoute !== undefined,
    partsNotRead: regionCodes.filter((region) => partsUnknown(region, facts)),
    numbers: {
      served: served.filter(({ count }) => count > 0),
      prepared: split.prepared.length,
      notRead: split.notRead.length,
      routesNotRead: facts.numbers.filter(({ route }) => route === undefined).length,
      total: facts.numbers.length,
      regionsNotRead: regionCodes.filter(
        (region) => trunk.instances[region] && !facts.numberListsRead.includes(region),
      ),
    },
    findings: findingsView({
      facts: freshFacts,
      verdict,
      reading,
      failedIn,
      nameOfTrunk,
      failedReroutes: failedReroutes(freshFacts, records),
    }),
    reading,
    rememberedSince,
    home: facts.terminationRoute ? activeRegion(facts.terminationRoute) : (mostNumbers(served) ?? firstInstance(trunk)),
  }
}

function partsUnknown(region: RegionCode, { trunk, parts }: TrunkFacts): boolean {
  const instance = trunk.instances[region]
  if (!instance) return false
  return [missingForTermination, missingForOrigination].some(
    (missing) => missing(instance, parts[region]) === undefined,
  )
}

const mostNumbers = (served: readonly RegionCount[]): RegionCode | undefined =>
  served.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.region

const firstInstance = (trunk: Trunk): RegionCode => regionCodes.find((code) => trunk.instances[code]) ?? 'us1'
