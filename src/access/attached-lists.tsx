import { useId } from 'react'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { Card, CardHeader } from '../ui/card.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { SidText } from '../ui/sid-text.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Status } from '../ui/status.tsx'

type ShownEntry = { readonly key: string; readonly text: string; readonly note: string }

type ShownList = {
  readonly sid: string
  readonly friendlyName: string
  readonly count: string
  readonly entries: readonly ShownEntry[]
}

type Props = {
  /** Of the card, for links to it. */
  readonly id: 'access-lists' | 'credential-lists'
  readonly title: string
  readonly region: RegionCode
  /** Undefined: not read. */
  readonly lists: readonly ShownList[] | undefined
  readonly none: string
  readonly empty: string
}

/** Lists of one kind that are attached to an instance, with their entries; all of one Region. */
export function AttachedLists({ id, title, region, lists, none, empty }: Props) {
  const titleId = useId()
  return (
    <Card id={id} labelledBy={titleId}>
      <CardHeader title={title} titleId={titleId} beside={<RegionChip region={region} />} />
      {lists === undefined && (
        <p className="px-4 py-3 max-md:px-3">
          <Skeleton width={160} />
          <span className="sr-only">Not read yet</span>
        </p>
      )}
      {lists?.length === 0 && <p className="px-4 py-3 text-text-3 max-md:px-3">None attached. {none}</p>}
      <ul>
        {lists?.map(({ sid, friendlyName, count, entries }) => (
          <li key={sid} className="border-b border-line px-4 py-1.5 last:border-b-0 max-md:px-3">
            <div className="flex min-h-8 flex-wrap items-center gap-x-3">
              <div className="min-w-0 flex-1">
                <p className="font-strong wrap-anywhere">{friendlyName}</p>
                <p className="flex items-center gap-2 type-small text-text-3">
                  <SidText sid={sid} what={`SID of ${friendlyName} in ${regionLabel(region)}`} />
                  {count}
                </p>
              </div>
              {entries.length === 0 && (
                <Status icon="incomplete" small>
                  {empty}
                </Status>
              )}
            </div>
            {entries.length > 0 && (
              <ul className="mt-0.5 mb-1 grid gap-0.5">
                {entries.map(({ key, text, note }) => (
                  <li key={key} className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-3">
                    <span className="type-mono wrap-anywhere text-text-2">{text}</span>
                    <span className="type-small text-text-3">{note}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
