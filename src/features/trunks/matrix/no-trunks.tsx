import { Waypoints } from 'lucide'
import { regionCodes, type RegionCode } from '../../../domain/base/region.ts'
import { regionWords } from '../../../domain/verdict/words.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { NewTrunkLink } from './new-trunk-link.tsx'

/** The account has none, or none in the Regions that answered. */
export function NoTrunks({ regionsRead }: { readonly regionsRead: readonly RegionCode[] }) {
  if (regionsRead.length === 0) {
    return <EmptyState title="Trunks were not read">No Region answered. The reasons are above.</EmptyState>
  }
  if (regionsRead.length < regionCodes.length) {
    return (
      <EmptyState icon={Waypoints} title={`No trunks in ${regionWords(regionsRead)}`}>
        The other Regions did not answer: there may be trunks there.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Waypoints} title="No trunks in any Region yet" action={<NewTrunkLink />}>
      <p>
        A trunk lives in one Region. Its calls are processed where its Termination URI and its numbers are routed to, so
        each Region has a column here.
      </p>
      <p className="mt-2">
        For an account with trunks, choose the scenario “East Mountain Office” in the demo bar at the bottom.
      </p>
    </EmptyState>
  )
}
