import { Pencil, Trash2 } from 'lucide'
import type { ReactNode } from 'react'
import { cidrInWords } from '../../domain/access/cidr-in-text.ts'
import { firstAddress } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { CardCell, CardRow, CardRowHead, CardTable } from '../../ui/card-table.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryName, type ListEntry } from './list-entries.ts'

type Props = {
  readonly list: AccessListSummary
  readonly entries: readonly ListEntry[]
}

const orderOf = (entry: ListEntry): number => ('cidr' in entry ? firstAddress(entry.cidr) : 0)

export function EntriesTable({ list, entries }: Props) {
  const open = useOpenDialog()
  const isUsers = list.kind === 'credential-lists'
  const rows = useFirstRows(
    entries.toSorted((one, other) => orderOf(one) - orderOf(other)),
    100,
  )
  return (
    <>
      <CardTable
        caption={`${isUsers ? 'Users' : 'Addresses'} of ${list.friendlyName} in ${regionLabel(list.region)}`}
        columns={isUsers ? { 'User name': null } : { Address: '190px', Name: null, Allows: '34%' }}
        actions={isUsers ? '210px' : '96px'}
      >
        {rows.shown.map((entry) => (
          <Row key={entry.sid} entry={entry} onRemove={() => open({ do: 'remove', entry: entry.sid })}>
            {'cidr' in entry ? (
              <IconButton
                size="sm"
                icon={Pencil}
                label={`Edit ${entryName(entry)}`}
                onClick={() => open({ do: 'edit', entry: entry.sid })}
              />
            ) : (
              <Button
                size="sm"
                aria-label={`Change password of ${entry.username}`}
                onClick={() => open({ do: 'password', entry: entry.sid })}
              >
                Change password
              </Button>
            )}
          </Row>
        ))}
      </CardTable>
      <ShowMore of={rows} place="card" />
    </>
  )
}

type RowProps = { readonly entry: ListEntry; readonly onRemove: () => void; readonly children: ReactNode }

function Row({ entry, onRemove, children }: RowProps) {
  const name = entryName(entry)
  return (
    <CardRow>
      <CardRowHead className="type-mono-body wrap-anywhere">
        {name} {'username' in entry && <CopyButton text={name} what={`user name ${name}`} />}
      </CardRowHead>
      {'cidr' in entry && (
        <>
          <CardCell label="Name" className="wrap-anywhere">
            {entry.friendlyName}
          </CardCell>
          <CardCell label="Allows" className="type-small text-text-2">
            {cidrInWords(entry.cidr)}
          </CardCell>
        </>
      )}
      <CardCell className="text-right whitespace-nowrap">
        {children}
        <IconButton size="sm" icon={Trash2} label={`Delete ${name}`} onClick={onRemove} />
      </CardCell>
    </CardRow>
  )
}
