import { useQuery } from '@tanstack/react-query'
import { ClipboardPaste, Pencil, Plus, Trash2 } from 'lucide'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { cidrInWords } from '../../domain/access/cidr-in-words.ts'
import { firstAddress, formatCidr } from '../../domain/base/ipv4.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { CardCell, CardRow, CardRowHead, CardTable } from '../../ui/card-table.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'
import type { OpenDialog } from './dialog-address.ts'
import { EntriesCard } from './entries-card.tsx'

type Props = { readonly list: AccessListSummary<'ip-access-control-lists'>; readonly open: OpenDialog }

/** Which addresses the list lets in, at most 100 of them (R17). */
export function AddressesCard({ list, open }: Props) {
  const { region, sid, friendlyName } = list
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
          <ReasonedButton size="sm" icon={ClipboardPaste} disabledReason={full} onClick={() => open('paste')}>
            Paste several…
          </ReasonedButton>
          <ReasonedButton data-add-entry size="sm" icon={Plus} disabledReason={full} onClick={() => open('add')}>
            Add address
          </ReasonedButton>
        </>
      }
    >
      <CardTable
        caption={`Addresses of ${friendlyName} in ${regionLabel(region)}`}
        columns={{ Address: '190px', Name: null, 'Lets in': '34%' }}
        actions="96px"
      >
        {entries.map((entry) => {
          const text = formatCidr(entry.cidr)
          return (
            <CardRow key={entry.sid}>
              <CardRowHead className="type-mono-body">{text}</CardRowHead>
              <CardCell label="Name" className="wrap-anywhere">
                {entry.friendlyName}
              </CardCell>
              <CardCell label="Lets in" className="type-small text-text-2">
                {cidrInWords(entry.cidr)}
              </CardCell>
              <CardCell className="text-right whitespace-nowrap">
                <IconButton size="sm" icon={Pencil} label={`Edit ${text}`} onClick={() => open('edit', entry.sid)} />
                <IconButton
                  size="sm"
                  icon={Trash2}
                  label={`Delete ${text}`}
                  onClick={() => open('remove', entry.sid)}
                />
              </CardCell>
            </CardRow>
          )
        })}
      </CardTable>
    </EntriesCard>
  )
}
