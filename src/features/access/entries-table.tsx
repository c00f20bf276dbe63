import { Pencil, Trash2 } from 'lucide'
import { type ReactNode, useState } from 'react'
import { cidrInWords } from '../../domain/access/cidr-in-words.ts'
import { firstAddress } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryName, type ListEntry } from './list-entries.ts'

type Props = {
  readonly list: AccessListSummary
  readonly entries: readonly ListEntry[]
}

const rowsAtATime = 100
const cellClass = `${cardCellClass} ${stackedCellClass}`

const orderOf = (entry: ListEntry): number => ('cidr' in entry ? firstAddress(entry.cidr) : 0)

/** Addresses, each with what it lets in, or user names: Twilio never shows a password. */
export function EntriesTable({ list, entries }: Props) {
  const open = useOpenDialog()
  const [most, setMost] = useState(rowsAtATime)
  const isUsers = list.kind === 'credential-lists'
  const ordered = entries.toSorted((one, other) => orderOf(one) - orderOf(other))
  return (
    <>
      <div className={stackedTableClass}>
        <Table
          caption={`${isUsers ? 'Users' : 'Addresses'} of ${list.friendlyName} in ${regionLabel(list.region)}`}
          columns={isUsers ? [null, '210px'] : ['190px', null, '34%', '96px']}
        >
          <thead className={stackedHeadClass}>
            <tr>
              {(isUsers ? ['User name'] : ['Address', 'Name', 'Lets in']).map((head) => (
                <th key={head} scope="col" className={cardHeadCellClass}>
                  {head}
                </th>
              ))}
              <th scope="col" className={cardHeadCellClass}>
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, most).map((entry) => (
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
          </tbody>
        </Table>
      </div>
      {entries.length > most && (
        <p className="px-4 py-2">
          <Button size="sm" onClick={() => setMost(most + rowsAtATime)}>
            Show {Math.min(rowsAtATime, entries.length - most)} more
          </Button>
        </p>
      )}
    </>
  )
}

type RowProps = { readonly entry: ListEntry; readonly onRemove: () => void; readonly children: ReactNode }

function Row({ entry, onRemove, children }: RowProps) {
  const name = entryName(entry)
  return (
    <tr className={`group/row ${stackedRowClass}`}>
      <th scope="row" className={`${cellClass} text-left type-mono-body font-normal wrap-anywhere`}>
        {name} {'username' in entry && <CopyButton text={name} what={`user name ${name}`} />}
      </th>
      {'cidr' in entry && (
        <>
          <td data-label="Name" className={`${cellClass} wrap-anywhere`}>
            {entry.friendlyName}
          </td>
          <td data-label="Lets in" className={`${cellClass} type-small text-text-2`}>
            {cidrInWords(entry.cidr)}
          </td>
        </>
      )}
      <td className={`${cellClass} text-right whitespace-nowrap`}>
        {children}
        <IconButton size="sm" icon={Trash2} label={`Delete ${name}`} onClick={onRemove} />
      </td>
    </tr>
  )
}
