import { useQuery } from '@tanstack/react-query'
import { Plus, Trash2 } from 'lucide'
import { useState } from 'react'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { opens } from '../../ui/opener.ts'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { entryQueries } from '../../account/access-queries.ts'
import { missingUsers } from './missing-users.ts'
import { EntriesCard } from './entries-card.tsx'
import { MissingPasswords } from './missing-passwords.tsx'

type Props = {
  readonly list: AccessListSummary<'credential-lists'>
  /** Of the address: users that a copy brought no password for. */
  readonly missing: string | undefined
}

const rowsAtATime = 100

/** The user names of the list. Twilio never shows a password. */
export function UsersCard({ list, missing }: Props) {
  const { region, sid, friendlyName } = list
  const open = useOpenDialog()
  const [most, setMost] = useState(rowsAtATime)
  const reading = useQuery(entryQueries.credentials(region, sid))
  const users = reading.data ?? []
  const lacking = reading.data ? missingUsers(missing, users) : []
  const full = roomLeft('credentials', users.length) === 0 ? limitWords('credentials') : undefined
  return (
    <EntriesCard
      list={list}
      title="Users"
      most={1000}
      reading={reading}
      empty="An empty list lets nobody in: calls to a trunk that has it attached are refused (32202)."
      notice={lacking.length > 0 && <MissingPasswords list={list} names={lacking} shape="strip" />}
      actions={
        <ReasonedButton
          {...opens('add-entry')}
          size="sm"
          icon={Plus}
          disabledReason={full}
          onClick={() => open({ do: 'add' })}
        >
          Add user
        </ReasonedButton>
      }
    >
      <Table caption={`Users of ${friendlyName} in ${regionLabel(region)}`} columns={[null, '210px']}>
        <thead>
          <tr>
            <th scope="col" className={cardHeadCellClass}>
              User name
            </th>
            <th scope="col" className={cardHeadCellClass}>
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {users.slice(0, most).map((user) => (
            <tr key={user.sid} className="group/row">
              <th scope="row" className={`${cardCellClass} text-left type-mono-body font-normal wrap-anywhere`}>
                {user.username} <CopyButton text={user.username} what={`user name ${user.username}`} />
              </th>
              <td className={cardCellClass}>
                <div className="flex items-center justify-end gap-1">
                  <Button
                    size="sm"
                    aria-label={`Change password of ${user.username}`}
                    onClick={() => open({ do: 'password', entry: user.sid })}
                  >
                    Change password
                  </Button>
                  <IconButton
                    size="sm"
                    icon={Trash2}
                    label={`Delete ${user.username}`}
                    onClick={() => open({ do: 'remove', entry: user.sid })}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {users.length > most && (
        <p className="px-4 py-2">
          <Button size="sm" onClick={() => setMost(most + rowsAtATime)}>
            Show {Math.min(rowsAtATime, users.length - most)} more
          </Button>
        </p>
      )}
    </EntriesCard>
  )
}
