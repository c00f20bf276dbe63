import { ClipboardPaste, Plus } from 'lucide'
import { accountLimits, limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import { QueryFailure } from '../../shared/query-failure.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { CodeLink } from '../../ui/coded-text.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { opens } from '../../ui/opener.ts'
import { ReasonedButton } from '../../ui/reasoned-button.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type AccessListSummary, accessListWords, refusalCodeOf } from '../../account/access-list-kind.ts'
import { missingUsers } from './missing-users.ts'
import { EntriesTable } from './entries-table.tsx'
import { entryLimitOf, useListEntries } from './list-entries.ts'
import { MissingPasswords } from './missing-passwords.tsx'

type Props = {
  readonly list: AccessListSummary
  /** From the URL: users that a copy left without a password. */
  readonly missing: string | undefined
}

/** A list's entries, with the limit (R17). */
export function EntriesCard({ list, missing }: Props) {
  const { kind } = list
  const open = useOpenDialog()
  const reading = useListEntries(list)
  const { data, error } = reading
  const { entry, entries } = accessListWords[kind]
  const limit = entryLimitOf(kind)
  const full = roomLeft(limit, data?.length ?? 0) === 0 ? limitWords(limit) : undefined
  const lacking = missingUsers(missing, data?.filter((one) => 'username' in one) ?? [])
  const title = kind === 'credential-lists' ? 'Users' : 'Addresses'
  const actions = (
    <>
      {kind === 'ip-access-control-lists' && (
        <ReasonedButton size="sm" icon={ClipboardPaste} disabledReason={full} onClick={() => open({ do: 'paste' })}>
          Paste several…
        </ReasonedButton>
      )}
      <ReasonedButton
        {...opens('add-entry')}
        size="sm"
        icon={Plus}
        disabledReason={full}
        onClick={() => open({ do: 'add' })}
      >
        Add {entry}
      </ReasonedButton>
    </>
  )
  return (
    <Card label={title}>
      <CardHeader title={title} beside={<RegionChip region={list.region} />} actions={data && actions} />
      {data && kind === 'credential-lists' && lacking.length > 0 && (
        <MissingPasswords list={list} names={lacking} shape="strip" />
      )}
      {error && (
        <div className="p-4 max-md:p-3">
          <QueryFailure query={reading} what={`Loading the ${entries}`} />
        </div>
      )}
      {data === undefined && !error && (
        <p aria-busy="true" className="grid gap-4 p-4">
          <span className="sr-only">Loading the {entries}</span>
          <Skeleton width={220} />
          <Skeleton width={180} />
        </p>
      )}
      {data?.length === 0 && (
        <EmptyState title={`No ${entries} yet`} action={actions}>
          An empty list allows no calls. If all {accessListWords[kind].many} of a trunk are empty, it refuses every call
          ({refusalCodeOf(kind)}). Add the first {entry}.
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <>
          <EntriesTable list={list} entries={data} />
          <CardFooter>
            <span>
              {data.length.toLocaleString('en-US')} of at most {accountLimits[limit].most.toLocaleString('en-US')}{' '}
              {entries}
              {full !== undefined && (
                <>
                  {' '}
                  (<CodeLink code={accountLimits[limit].code} />)
                </>
              )}
            </span>
          </CardFooter>
        </>
      )}
    </Card>
  )
}
