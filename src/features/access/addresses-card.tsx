import { useQuery } from '@tanstack/react-query'
import { ClipboardPaste, Pencil, Plus, Trash2 } from 'lucide'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { cidrInWords } from '../../domain/access/cidr-in-words.ts'
import { firstAddress, formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { opens } from '../../ui/opener.ts'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { EntriesCard } from './entries-card.tsx'

type Props = { readonly list: AccessListSummary<'ip-access-control-lists'> }

/** Which addresses the list lets in, at most 100 of them (R17). */
export function AddressesCard({ list }: Props) {
  const { region, sid, friendlyName } = list
  const open = useOpenDialog()
  const reading = useQuery(entryQueries.ipAddresses(region, sid))
  const count = reading.data?.length ?? 0
  const full = roomLeft('addresses', count) === 0 ? limitWords('addresses') : undefined
  const entries = reading.data?.toSorted((a, b) => firstAddress(a.cidr) - firstAddress(b.cidr)) ?? []
  return (
    <EntriesCard
      list={list}
      title="Addresses"
      most={100}
      reading={reading}
      empty="An empty list lets nobody in: calls to a trunk that has it attached are refused (32201)."
      actions={
        <>
          <ReasonedButton size="sm" icon={ClipboardPaste} disabledReason={full} onClick={() => open({ do: 'paste' })}>
            Paste several…
          </ReasonedButton>
          <ReasonedButton
            {...opens('add-entry')}
            size="sm"
            icon={Plus}
            disabledReason={full}
            onClick={() => open({ do: 'add' })}
          >
            Add address
          </ReasonedButton>
        </>
      }
    >
      <div className={stackedTableClass}>
        <Table
          caption={`Addresses of ${friendlyName} in ${regionLabel(region)}`}
          columns={['190px', null, '34%', '96px']}
        >
          <thead className={stackedHeadClass}>
            <tr>
              {['Address', 'Name', 'Lets in'].map((head) => (
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
            {entries.map((entry) => {
              const text = formatCidr(entry.cidr)
              return (
                <tr key={entry.sid} className={`group/row ${stackedRowClass}`}>
                  <th
                    scope="row"
                    className={`${cardCellClass} ${stackedCellClass} text-left type-mono-body font-normal`}
                  >
                    {text}
                  </th>
                  <td data-label="Name" className={`${cardCellClass} ${stackedCellClass} wrap-anywhere`}>
                    {entry.friendlyName}
                  </td>
                  <td data-label="Lets in" className={`${cardCellClass} ${stackedCellClass} type-small text-text-2`}>
                    {cidrInWords(entry.cidr)}
                  </td>
                  <td className={`${cardCellClass} ${stackedCellClass} text-right whitespace-nowrap`}>
                    <IconButton
                      size="sm"
                      icon={Pencil}
                      label={`Edit ${text}`}
                      onClick={() => open({ do: 'edit', entry: entry.sid })}
                    />
                    <IconButton
                      size="sm"
                      icon={Trash2}
                      label={`Delete ${text}`}
                      onClick={() => open({ do: 'remove', entry: entry.sid })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      </div>
    </EntriesCard>
  )
}
