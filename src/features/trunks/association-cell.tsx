import type { TrunkFacts } from '../../domain/account/facts.ts'
import type { Reached } from '../../domain/account/number-reach.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { SidText } from '../../ui/sid-text.tsx'
import type { NameOfTrunk } from '../../account/use-name-of-trunk.ts'

type Props = {
  readonly region: RegionCode
  /** What the number's configuration in this Region points to; undefined: not loaded. */
  readonly reached: Reached | undefined
  readonly facts: TrunkFacts
  readonly nameOfTrunk: NameOfTrunk
}

/** What the number is connected to in this Region. */
export function AssociationCell({ region, reached, facts, nameOfTrunk }: Props) {
  if (reached === undefined) return <span className="text-text-3">Not loaded</span>
  switch (reached.kind) {
    case 'trunk':
      return reached.trunkSid === facts.trunk.instances[region]?.sid ? (
        <>Associated with this trunk</>
      ) : (
        <>
          Associated with {nameOfTrunk(reached.trunkSid) ?? 'another trunk'} <SidText sid={reached.trunkSid} />
        </>
      )
    case 'webhook':
      return (
        <>
          Answered by a webhook <span className="block type-mono wrap-anywhere text-text-3">{reached.url}</span>
        </>
      )
    case 'nothing':
      return <>Not associated: neither trunk nor webhook</>
  }
}
