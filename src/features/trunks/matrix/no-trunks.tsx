import { Waypoints } from 'lucide'
import type { RegionCode } from '../../../domain/base/region.ts'
import { NothingListed } from '../../../shared/nothing-listed.tsx'
import { NewTrunkLink } from './new-trunk-link.tsx'

export function NoTrunks({ regionsRead }: { readonly regionsRead: readonly RegionCode[] }) {
  return (
    <NothingListed
      what="trunks"
      icon={Waypoints}
      regionsRead={regionsRead}
      title="No trunks in any Region yet"
      action={<NewTrunkLink />}
    >
      Each trunk belongs to one Region. The routes of its Termination URI and numbers choose where Twilio processes
      calls, so each Region has a column here.
    </NothingListed>
  )
}
