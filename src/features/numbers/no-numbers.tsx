import { Hash } from 'lucide'
import { type RegionCode, regionCodes } from '../../domain/base/region.ts'
import { regionWords } from '../../domain/verdict/words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

/** The account has none, or none in the Regions that answered. */
export function NoNumbers({ regionsRead }: { readonly regionsRead: readonly RegionCode[] }) {
  if (regionsRead.length === 0) {
    return <EmptyState title="Numbers were not read">No Region answered. The reasons are above.</EmptyState>
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={Hash} title={`No numbers in ${regionWords(regionsRead)}`}>
        The other Regions did not answer: there may be numbers there.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Hash} title="No numbers in this account">
      <p>Each number that the account owns is listed here, with the Region that calls to it are routed to.</p>
      <p className="mt-2">
        For an account with numbers, choose the scenario “East Mountain Office” in the demo bar at the bottom.
      </p>
    </EmptyState>
  )
}
