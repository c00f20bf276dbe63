import { useQuery } from '@tanstack/react-query'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { coverage } from '../../domain/verdict/cidr-coverage.ts'
import { deleteCredential } from '../../twilio/credential-writes.ts'
import { deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { AddressDialog } from './address-dialog.tsx'
import { CopyAddressesDialog } from './copy-addresses-dialog.tsx'
import { CopyUsersDialog } from './copy-users-dialog.tsx'
import { DeleteListDialog } from './delete-list-dialog.tsx'
import type { ListUses } from '../../account/list-uses-queries.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { PasteAddressesDialog } from './paste-addresses-dialog.tsx'
import { RemoveEntryDialog } from './remove-entry-dialog.tsx'
import { RenameListDialog } from './rename-list-dialog.tsx'
import { UserDialog } from './user-dialog.tsx'

type Props<List extends AccessListSummary> = {
  readonly list: List
  readonly uses: ListUses
  /** Of the address: anything that a person may write there. */
  readonly dialog: string
  readonly entry: string | undefined
  /** The user name to begin with. */
  readonly user: string | undefined
}

/** The dialog that the address names; none when it names none, or an entry that is not there. */
export function ListDialogs(props: Props<AccessListSummary>) {
  const { list, uses, dialog } = props
  const { data: lists = [] } = useQuery(accessListQueries.lists(list.region, list.kind))
  if (dialog === 'rename') return <RenameListDialog list={list} lists={lists} />
  if (dialog === 'delete') return <DeleteListDialog list={list} uses={uses} />
  return list.kind === 'ip-access-control-lists' ? (
    <AddressDialogs {...props} list={list} />
  ) : (
    <UserDialogs {...props} list={list} />
  )
}

function AddressDialogs({ list, uses, dialog, entry: sid }: Props<AccessListSummary<'ip-access-control-lists'>>) {
  const { data: entries } = useQuery(entryQueries.ipAddresses(list.region, list.sid))
  if (entries === undefined) return null
  const common = { list, entries }
  const entry = entries.find((one) => one.sid === sid)
  switch (dialog) {
    case 'add':
      return <AddressDialog {...common} entry={null} />
    case 'edit':
      return entry ? <AddressDialog {...common} entry={entry} /> : null
    case 'remove':
      return entry ? (
        <RemoveEntryDialog
          list={list}
          uses={uses}
          name={formatCidr(entry.cidr)}
          remove={() => deleteIpAddress(list.region, list.sid, entry.sid)}
          // What the other entries of all lists on the trunk still let in (R6).
          left={({ ipAccessControlLists }) => {
            const others = ipAccessControlLists.flatMap((one) => one.entries).filter((other) => other.sid !== entry.sid)
            const cidrs = others.map(({ cidr }) => cidr)
            return coverage(cidrs, entry.cidr)
          }}
        />
      ) : null
    case 'paste':
      return <PasteAddressesDialog {...common} />
    case 'copy':
      return <CopyAddressesDialog {...common} />
    default:
      return null
  }
}

function UserDialogs({
  list,
  uses,
  dialog,
  entry: sid,
  user: username = '',
}: Props<AccessListSummary<'credential-lists'>>) {
  const { data: users } = useQuery(entryQueries.credentials(list.region, list.sid))
  if (users === undefined) return null
  const common = { list, users }
  const user = users.find((one) => one.sid === sid)
  switch (dialog) {
    case 'add':
      return <UserDialog {...common} username={username} />
    case 'password':
      return user ? <PasswordDialog {...common} user={user} /> : null
    case 'remove':
      return user ? (
        <RemoveEntryDialog
          list={list}
          uses={uses}
          name={user.username}
          remove={() => deleteCredential(list.region, list.sid, user.sid)}
          left={({ credentialLists }) => {
            const others = credentialLists.filter((other) => other.sid !== list.sid)
            const stays = others.some((other) => other.credentials.some(({ username: one }) => one === user.username))
            return stays ? 'all' : 'none'
          }}
        />
      ) : null
    case 'copy':
      return <CopyUsersDialog {...common} />
    default:
      return null
  }
}
