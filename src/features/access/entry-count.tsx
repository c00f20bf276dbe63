import { regionLabel } from '../../domain/base/region.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Status } from '../../ui/status.tsx'
import { type AccessListSummary, entryCount } from '../../account/access-list-kind.ts'
import { useListEntries } from './list-entries.ts'

/** How many entries a list holds: read apart, the directory does not tell. */
export function EntryCount({ list }: { readonly list: AccessListSummary }) {
  const { data, error } = useListEntries(list)
  if (data === undefined) {
    return error ? (
      <span className="text-text-3">Not read in {regionLabel(list.region)}</span>
    ) : (
      <>
        <Skeleton width={60} />
        <span className="sr-only">Reading</span>
      </>
    )
  }
  if (data.length > 0) return entryCount(list.kind, data.length)
  return (
    <Status icon="incomplete" small>
      Empty: lets nobody in
    </Status>
  )
}
