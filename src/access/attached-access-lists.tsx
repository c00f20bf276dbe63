import type { IpAccessControlList } from '../domain/access-list.ts'
import { formatCidr } from '../domain/ipv4.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { AttachedLists } from './attached-lists.tsx'

type Props = { readonly region: RegionCode; readonly lists: readonly IpAccessControlList[] | undefined }

/** Whose addresses this instance takes calls from. */
export function AttachedAccessLists({ region, lists }: Props) {
  return (
    <AttachedLists
      id="access-lists"
      title="IP access control lists"
      region={region}
      none={`No address is asked for in ${regionLabel(region)}.`}
      empty="Empty: lets nobody in"
      lists={lists?.map(({ sid, friendlyName, entries }) => ({
        sid,
        friendlyName,
        count: entries.length === 1 ? '1 address' : `${entries.length} addresses`,
        entries: entries.map((entry) => ({ key: entry.sid, text: formatCidr(entry.cidr), note: entry.friendlyName })),
      }))}
    />
  )
}
