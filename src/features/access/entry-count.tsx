import { regionLabel } from '../../domain/base/region.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { useListEntries } from './list-entries.ts'

/** The number of entries, from a request of its own: Twilio's list of lists does not contain it. */
export function EntryCount({ list }: { readonly list: AccessListSummary }) {
  const { data, error } = useListEntries(list)
  if (data === undefined) {
    return error ? (
      <span className="text-text-3">Not loaded in {regionLabel(list.region)}</span>
    ) : (
      <>
        <Skeleton width={60} />
        <span className="sr-only">Loading</span>
      </>
    )
  }
  if (data.length > 0) return entryCount(list.kind, data.length)
  return (
    <Status icon="incomplete" small>
      Empty: allows no calls
    </Status>
  )
}
