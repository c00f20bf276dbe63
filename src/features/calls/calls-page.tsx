import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { RefreshCw } from 'lucide'
import { paths } from '../../paths/paths.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/server-now-queries.ts'
import { useAccountLists } from '../../account/account-lists-queries.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { useExtras } from '../../ui/extras.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { CallColumns } from './call-columns.tsx'
import { CallFilters } from './call-filters.tsx'
import { callsKey, recordsKey } from './call-queries.ts'
import {
  type CallSearch,
  fewCalls,
  filtersFurther,
  isFiltered,
  limitOf,
  manyCalls,
  matchesSearch,
  queryOf,
  trunkOf,
} from './call-filter.ts'
import { DownloadButton, useCallDownload } from './download-calls.tsx'
import { RecordCard } from './record-card.tsx'
import { TrafficSlot } from './traffic-slot.tsx'
import { useCountAnnouncement } from './use-count-announcement.ts'
import { useRegionCalls } from './use-region-calls.ts'

const route = getRouteApi(paths.calls)

/** The records of all Regions side by side, each where it was processed and stays. */
export function CallsPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const client = useQueryClient()
  const now = useServerNow(60_000)
  const { trunks } = useAccountLists()
  const limit = limitOf(search)
  const lists = useRegionCalls(queryOf(search), limit, (call) => matchesSearch(call, search, trunks))
  const download = useCallDownload({ search, trunks })

  const change = (changes: Partial<Record<keyof CallSearch, string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false })
  // What was pressed goes with what it closes.
  const clear = () => {
    void navigate({ search: ({ demo }) => ({ demo }), replace: true, resetScroll: false })
    document.querySelector<HTMLElement>('#main input[type=search]')?.focus()
  }
  const closeRecord = () => {
    change({ sid: undefined })
    focusHeading()
  }
  useCountAnnouncement(search, lists)
  const { TestCallPanel } = useExtras()
  const hint = TestCallPanel ? " Make a test call on a trunk's page." : ''

  return (
    <>
      <title>Calls · Regional SIP Trunks</title>
      <header className="flex flex-none flex-wrap items-start gap-x-6 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
        <div className="min-w-0 flex-1 max-md:basis-full">
          <h1 className="type-page-title leading-8 outline-none">Calls</h1>
          <p className="text-text-2">A call is stored in the Region that processed it, and stays there.</p>
        </div>
        <div className="flex items-center gap-2">
          <DownloadButton download={download} />
          <IconButton
            icon={RefreshCw}
            label="Refresh"
            onClick={() => {
              void client.invalidateQueries({ queryKey: callsKey })
              void client.invalidateQueries({ queryKey: recordsKey })
            }}
          />
        </div>
        <div className="basis-full">
          <CallFilters search={search} trunks={trunks} onSearch={change} onClear={clear} />
        </div>
      </header>
      <div className="grid flex-1 content-start gap-4 border-t border-line bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3">
        {download.failures.length > 0 && (
          <div role="alert" className="grid gap-2">
            {download.failures.map((error) => (
              <ApiErrorPanel
                key={error.message}
                error={error}
                what="Reading calls for the file"
                onRetry={download.start}
                retrying={download.busy}
              />
            ))}
          </div>
        )}
        {search.sid !== undefined && <RecordCard text={search.sid} now={now} trunks={trunks} onClose={closeRecord} />}
        <TrafficSlot trunk={null} />
        <Card label="Call records">
          <CardHeader
            title="Call records"
            beside={<span className="type-small text-text-2">The newest first. A refused call leaves no record.</span>}
            actions={
              limit === fewCalls && Object.values(lists).some(({ more }) => more) ? (
                <Button size="sm" onClick={() => change({ count: String(manyCalls) })}>
                  Show {manyCalls} of each
                </Button>
              ) : undefined
            }
          />
          <CallColumns
            lists={lists}
            now={now}
            trunkOf={(call) => trunkOf(call, trunks)}
            none={(region) =>
              noneText(region, search, lists[region].more) ?? `No calls yet in ${regionLabel(region)}.${hint}`
            }
            foot={(region) => (lists[region].more ? olderText(region, search) : null)}
          />
        </Card>
      </div>
    </>
  )
}

function noneText(region: RegionCode, search: CallSearch, more: boolean): string | null {
  const label = regionLabel(region)
  if (more) return `None among the newest ${limitOf(search)} calls of ${label}.`
  return isFiltered(search) ? `No call of ${label} matches these filters.` : null
}

function olderText(region: RegionCode, search: CallSearch): string {
  const label = regionLabel(region)
  return filtersFurther(search)
    ? `Among the newest ${limitOf(search)} of ${label}; the file has all.`
    : `${label} has older ones: choose a day, or download the file.`
}
