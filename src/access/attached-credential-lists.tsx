import type { CredentialList } from '../domain/access-list.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { AttachedLists } from './attached-lists.tsx'

type Props = { readonly region: RegionCode; readonly lists: readonly CredentialList[] | undefined }

/** Which user names this instance takes calls from. Twilio never shows passwords. */
export function AttachedCredentialLists({ region, lists }: Props) {
  return (
    <AttachedLists
      id="credential-lists"
      title="Credential lists"
      region={region}
      none={`No user name is asked for in ${regionLabel(region)}.`}
      empty="Empty: lets nobody in"
      lists={lists?.map(({ sid, friendlyName, credentials }) => ({
        sid,
        friendlyName,
        count: credentials.length === 1 ? '1 user' : `${credentials.length} users`,
        entries: credentials.map((credential) => ({ key: credential.sid, text: credential.username, note: '' })),
      }))}
    />
  )
}
