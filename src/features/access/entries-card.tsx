import type { ReactNode } from 'react'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { Card, CardFooter, CardHeader } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { type AccessListSummary, accessListWords } from '../../account/access-list-kind.ts'

type Props = {
  readonly list: AccessListSummary
  readonly title: string
  /** How many the list takes (R17). */
  readonly most: number
  readonly reading: {
    readonly data: readonly unknown[] | undefined
    readonly error: Error | null
    readonly isFetching: boolean
    readonly refetch: () => unknown
  }
  /** What it means that the list is empty. */
  readonly empty: string
  readonly actions: ReactNode
  /** What has to be seen to first. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** What stands around a list's entries: how many, what may be done, and why they are not there. */
export function EntriesCard({ list, title, most, reading, empty, actions, notice, children }: Props) {
  const { data, error, isFetching, refetch } = reading
  const { entry, entries } = accessListWords[list.kind]
  return (
    <Card label={title}>
      <CardHeader title={title} beside={<RegionChip region={list.region} />} actions={data && actions} />
      {notice}
      {error && (
        <div role="alert" className="p-4 max-md:p-3">
          <ApiErrorPanel
            error={error}
            what={`Reading the ${entries}`}
            onRetry={() => void refetch()}
            retrying={isFetching}
          />
        </div>
      )}
      {data === undefined && !error && (
        <p aria-busy="true" className="grid gap-4 p-4">
          <span className="sr-only">Reading the {entries}</span>
          <Skeleton width={220} />
          <Skeleton width={180} />
        </p>
      )}
      {data?.length === 0 && (
        <EmptyState title={`No ${entries} yet`} action={actions}>
          {empty} Add the first {entry}.
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <>
          {children}
          <CardFooter>
            {data.length} of at most {most.toLocaleString('en-US')} {entries}
          </CardFooter>
        </>
      )}
    </Card>
  )
}
