import { instanceIn, type TrunkFacts } from '../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

type Props = { readonly region: RegionCode; readonly facts: TrunkFacts }

/** In the table's place: that there are none is said only of lists that were read. */
export function NoNumbers({ region, facts }: Props) {
  const listsReading = useListsReading()
  const label = regionLabel(region)
  const read = instanceIn(region, facts) !== undefined && facts.numberListsRead.includes(region)
  if (!read && listsReading) return <EmptyState title={`Reading the numbers in ${label}…`} />
  if (!read) {
    return (
      <EmptyState title={`Which numbers are associated with this trunk in ${label} was not read`}>
        The Region did not answer. Where calls to a number go does not depend on that: its route decides.
      </EmptyState>
    )
  }
  return (
    <EmptyState title={`No number is associated with this trunk in ${label}`}>
      Associations live in one Region each: a number can be on this trunk in another Region all the same.
    </EmptyState>
  )
}
