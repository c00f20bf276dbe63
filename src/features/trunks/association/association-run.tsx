import type { RegionCode } from '../../../domain/base/region.ts'
import type { TrunkSid } from '../../../domain/base/sid.ts'
import { ItemRunDialog } from '../../../forms/item-run-dialog.tsx'
import { useItemRun } from '../../../forms/use-item-run.ts'
import { numberQueries } from '../../../account/number-queries.ts'
import { counted } from '../../../domain/base/sentence-text.ts'
import { openerOf } from '../../../ui/opener.ts'
import { PhoneText } from '../../../ui/phone-text.tsx'
import type { NameOfTrunk } from '../../../account/use-name-of-trunk.ts'
import { titleOf } from './association-text.ts'
import type { AssociationMode, Candidate } from '../../../account/candidates.ts'
import { writeAssociation } from '../../../account/write-association.ts'

type Props = {
  readonly mode: AssociationMode
  readonly region: RegionCode
  readonly trunkSid: TrunkSid
  readonly picked: readonly Candidate[]
  readonly nameOfTrunk: NameOfTrunk
}

/** Writes the picked numbers. */
export function AssociationRun(given: Props) {
  const { mode, region, picked } = given
  const words =
    mode === 'associate' ? { done: 'Associated', doing: 'Associating' } : { done: 'Removed', doing: 'Removing' }
  const run = useItemRun({
    items: picked.map((candidate) => ({
      key: candidate.number,
      what: `${words.doing} ${candidate.number}`,
      label: (
        <>
          <PhoneText number={candidate.number} size="body" /> {candidate.friendlyName}
        </>
      ),
      write: () => writeAssociation(candidate, given),
    })),
    invalidates: [numberQueries.configurations(region).queryKey],
    progress: (applied) => `${applied} of ${counted(picked.length, 'number')} ${words.done.toLowerCase()}`,
    region,
  })
  return (
    <ItemRunDialog run={run} title={titleOf(mode, region)} done={words.done} returnFocusTo={openerOf('associate')} />
  )
}
