import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { AddressDialog } from './address-dialog.tsx'
import { CopyListDialog } from './copy-list-dialog.tsx'
import { DeleteListDialog } from './delete-list-dialog.tsx'
import type { ListUses } from '../../account/use-list-uses.ts'
import { useListEntries } from './list-entries.ts'
import { ListNameDialog } from './list-name-dialog.tsx'
import { PasteAddressesDialog } from './paste-addresses-dialog.tsx'
import { RemoveEntryDialog } from './remove-entry-dialog.tsx'
import { UserDialog } from './user-dialog.tsx'

type Props = {
  readonly list: AccessListSummary
  readonly uses: ListUses
  /** From the URL, so any text is possible. */
  readonly dialog: string
  readonly entry: string | undefined
  /** The user name to prefill. */
  readonly user: string | undefined
  /** The address to prefill. */
  readonly address: string | undefined
}

export function ListDialogs({ list, uses, dialog, entry: sid, user: username = '', address: given = '' }: Props) {
  const { region, kind } = list
  const { data: entries } = useListEntries(list)
  if (dialog === 'rename') return <ListNameDialog region={region} kind={kind} list={list} />
  if (dialog === 'delete') return <DeleteListDialog list={list} uses={uses} />
  if (entries === undefined) return null
  const found = entries.find((one) => one.sid === sid)
  if (dialog === 'copy') return <CopyListDialog list={list} entries={entries} />
  if (dialog === 'remove') return found && <RemoveEntryDialog list={list} entry={found} uses={uses} />
  const isNew = dialog === 'add'
  if (list.kind === 'credential-lists') {
    const users = entries.filter((one) => 'username' in one)
    const user = isNew ? null : users.find((one) => dialog === 'password' && one === found)
    return user !== undefined && <UserDialog {...{ list, users, user, username }} />
  }
  const addresses = entries.filter((one) => 'cidr' in one)
  if (dialog === 'paste') return <PasteAddressesDialog list={list} entries={addresses} />
  const entry = isNew ? null : addresses.find((one) => dialog === 'edit' && one === found)
  return entry !== undefined && <AddressDialog {...{ list, entries: addresses, entry, given }} />
}
