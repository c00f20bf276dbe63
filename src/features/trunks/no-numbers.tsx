import { instanceIn, type TrunkFacts } from '../../domain/account/facts.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useListsReading } from '../../account/use-lists-reading.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

type Props = { readonly region: RegionCode; readonly facts: TrunkFacts }

/** Replaces the table. Says that there are no numbers only if the list has loaded. */
export function NoNumbers({ region, facts }: Props) {
  const listsReading = useListsReading()
  const label = regionLabel(region)
  const isLoaded = instanceIn(region, facts) !== undefined && facts.numberListsRead.includes(region)
  if (!isLoaded && listsReading) return <EmptyState title={`Loading the numbers in ${label}…`} />
  if (!isLoaded) {
    return (
      <EmptyState title={`Not loaded: the numbers associated with this trunk in ${label}`}>
        The Region did not answer. Each number’s route still decides where its calls go.
      </EmptyState>
    )
  }
  return (
    <EmptyState title={`No number is associated with this trunk in ${label}`}>
      Each Region has its own associations: a number can still be on this trunk in another Region.
    </EmptyState>
  )
}
