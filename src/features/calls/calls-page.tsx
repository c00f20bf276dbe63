import { useQueryClient } from '@tanstack/react-query'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { useAccountLists } from '../../account/use-account-lists.ts'
import { parseCallSid } from '../../domain/base/sid.ts'
import { FilterBar } from '../../shared/filter-bar.tsx'
import { UnknownFilters } from '../../shared/unknown-filters.tsx'
import { useListFilters } from '../../shared/use-list-filters.ts'
import { lineControlClass } from '../../ui/field-class.ts'
import { focusHeading } from '../../ui/focus-heading.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { useExtras } from '../../ui/extras.ts'
import { ListHeader } from '../../ui/list-header.tsx'
import { CallColumns } from './call-columns.tsx'
import { callQueries } from './call-queries.ts'
import {
  callFilters,
  type CallFilters,
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
import { PageBody } from '../../ui/page-body.tsx'

export function CallsPage() {
  const list = useListFilters(callFilters)
  const { filters, search, write } = list
  const client = useQueryClient()
  const now = useServerNow(60_000)
  const { trunks } = useAccountLists()
  const limit = limitOf(search.count)
  const lists = useRegionCalls(queryOf(filters), limit, (call) => matchesSearch(call, filters, trunks))
  const download = useCallDownload({ filters, trunks })

  // A complete SID opens the record itself, from any Region.
  const find = (typed: string) => {
    const sid = parseCallSid(typed.trim())
    write({ sid, party: sid === undefined && typed.trim() !== '' ? typed : undefined }, 'typed')
  }
  // The close button disappears together with the card, so focus needs a new place.
  const closeRecord = () => {
    write({ sid: undefined }, 'chosen')
    focusHeading()
  }
  useCountAnnouncement(filters, lists)
  const { TestCallPanel } = useExtras()
  const hint = TestCallPanel ? " Make a test call on a trunk's page." : ''

  return (
    <>
      <ListHeader
        title="Calls"
        about="Each call record stays in the Region that processed the call."
        actions={<DownloadButton download={download} />}
        filters={
          <FilterBar
            label="Calls"
            placeholder="Number, SIP address or call SID"
            controls={list}
            query={{ text: search.sid ?? search.party ?? '', write: find }}
            options={{ trunk: trunks.map(({ key, name }) => ({ value: key, label: name })) }}
            canClear={list.isFiltering}
          >
            <label className="flex items-center gap-1.5 whitespace-nowrap text-text-3">
              Day, UTC
              <input
                type="date"
                value={search.day ?? ''}
                onChange={(event) => write({ day: event.target.value }, 'chosen')}
                className={`${lineControlClass} w-36`}
              />
            </label>
          </FilterBar>
        }
        onRefresh={() => {
          void client.invalidateQueries({ queryKey: callQueries.listsKey })
          void client.invalidateQueries({ queryKey: callQueries.recordsKey })
        }}
      />
      <PageBody>
        {download.failures.length > 0 && (
          <div role="alert" className="grid gap-2">
            {download.failures.map((error) => (
              <ApiErrorPanel
                key={error.message}
                error={error}
                what="Loading calls for the CSV file"
                onRetry={download.start}
                retrying={download.busy}
              />
            ))}
          </div>
        )}
        <UnknownFilters unknown={filters.unknown} />
        {search.sid !== undefined && <RecordCard text={search.sid} now={now} trunks={trunks} onClose={closeRecord} />}
        <TrafficSlot trunk={null} />
        <Card label="Call records">
          <CardHeader
            title="Call records"
            beside={
              <span className="type-small text-text-2">
                Newest first. A refused call leaves no call record; Twilio logs an alert.
              </span>
            }
            actions={
              limit === fewCalls && Object.values(lists).some(({ more }) => more) ? (
                <Button size="sm" onClick={() => write({ count: String(manyCalls) }, 'chosen')}>
                  Show {manyCalls} per Region
                </Button>
              ) : undefined
            }
          />
          <CallColumns
            lists={lists}
            now={now}
            trunkOf={(call) => trunkOf(call, trunks)}
            none={(region) =>
              noneText(region, filters, limit, lists[region].more) ?? `No calls yet in ${regionLabel(region)}.${hint}`
            }
            foot={(region) => (lists[region].more ? olderText(region, filters, limit) : null)}
          />
        </Card>
      </PageBody>
    </>
  )
}

function noneText(region: RegionCode, filters: CallFilters, limit: number, more: boolean): string | null {
  const label = regionLabel(region)
  if (more) return `None of the newest ${limit} calls in ${label} match.`
  return isFiltered(filters) ? `No calls in ${label} match these filters.` : null
}

function olderText(region: RegionCode, filters: CallFilters, limit: number): string {
  const label = regionLabel(region)
  return filtersFurther(filters)
    ? `From the newest ${limit} calls in ${label}. The CSV file has all matches.`
    : `${label} has older calls: choose a day, or download the CSV file.`
}
