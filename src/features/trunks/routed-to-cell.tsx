import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { originationFailure } from '../../domain/verdict/missing-part.ts'
import { numberReach, type Reached } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating, settlesAt } from '../../domain/account/route.ts'
import { shortSid } from '../../domain/base/sid.ts'
import { Countdown } from '../../ui/countdown.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import type { NameOfTrunk } from '../../account/use-name-of-trunk.ts'
import { failureInWords } from '../../domain/verdict/failure-text.ts'

type Props = {
  readonly region: RegionCode
  readonly number: NumberFacts
  readonly facts: TrunkFacts
  readonly nameOfTrunk: NameOfTrunk
}

/** Where calls to the number are processed now, and how that differs from the association on this page. */
export function RoutedToCell({ region, number, facts, nameOfTrunk }: Props) {
  const { route } = number
  if (route === undefined) {
    return (
      <>
        <Skeleton width={64} />
        <span className="sr-only">Not loaded</span>
      </>
    )
  }
  const active = activeRegion(route)
  const until = settlesAt(route)
  const reach = numberReach(number, facts)
  const failure = reach.kind === 'served' ? failureIn(reach.region, facts) : null
  return (
    <>
      <RegionChip region={active} country />{' '}
      {route.kind === 'implicit' && <span className="type-small text-text-3">by default, never set</span>}
      {until !== null && isPropagating(route, facts.now) && (
        <Status icon="spinner" small>
          Propagating, at most <Countdown until={until} now={facts.now} />
        </Status>
      )}
      {reach.kind === 'served' && reach.region !== region && (
        <span className="block type-small text-text-2">
          Associated here, routed elsewhere: calls use the {regionLabel(reach.region)} instance
        </span>
      )}
      {failure && (
        <span className="block">
          <Status tone="bad" small>
            Calls fail: {failureInWords(failure, `in ${regionLabel(active)}`)}
          </Status>
        </span>
      )}
      {reach.kind === 'prepared' && <Elsewhere reaches={reach.reaches} nameOfTrunk={nameOfTrunk} />}
    </>
  )
}

function failureIn(region: RegionCode, { trunk, parts }: TrunkFacts) {
  const instance = trunk.instances[region]
  return (instance && originationFailure(instance, parts[region])) ?? null
}

function Elsewhere({ reaches, nameOfTrunk }: { readonly reaches: Reached; readonly nameOfTrunk: NameOfTrunk }) {
  const region = regionLabel(reaches.region)
  switch (reaches.kind) {
    case 'trunk':
      return (
        <span className="block type-small text-text-2">
          Calls reach {nameOfTrunk(reaches.trunkSid) ?? `another trunk, ${shortSid(reaches.trunkSid)},`} in {region}
        </span>
      )
    case 'webhook':
      return <span className="block type-small text-text-2">Calls are answered by a webhook in {region}</span>
    case 'nothing':
      return (
        <Status tone="bad" small>
          Not connected: {failureInWords('not-connected', `in ${region}`)}
        </Status>
      )
  }
}
