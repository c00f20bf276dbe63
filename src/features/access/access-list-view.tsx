import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/server-now-queries.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { AccessRegionSwitcher } from './access-region-switcher.tsx'
import { EntriesCard } from './entries-card.tsx'
import { useListUses } from '../../account/list-uses-queries.ts'
import { UsedBy } from './used-by.tsx'

const route = getRouteApi(paths.accessList)

const ListDialogs = lazyPart(() => import('./list-dialogs.tsx'), 'ListDialogs')

export function AccessListView({ list }: { readonly list: AccessListSummary }) {
  const { region, kind, friendlyName } = list
  const now = useServerNow(10_000)
  const uses = useListUses(region, kind)
  const search = route.useSearch()
  const open = useOpenDialog()
  return (
    <>
      <title>{`${friendlyName}, ${regionLabel(region)} · Regional SIP Trunks`}</title>
      <header className="flex flex-none items-center gap-6 border-b border-line px-6 pt-4 pb-3.5 max-[1000px]:flex-col max-[1000px]:items-stretch max-[1000px]:gap-3 max-md:px-4 max-md:py-3">
        <div className="min-w-0 flex-1">
          <h1 className="type-title wrap-anywhere outline-none max-md:text-[20px] max-md:leading-6">{friendlyName}</h1>
          <div className="mt-0.5 flex flex-wrap items-center gap-x-3 text-text-2">
            <SidText sid={list.sid} what={`list SID in ${regionLabel(region)}`} />
            <span>
              created <TimeAgo at={list.dateCreated} now={now} />
            </span>
          </div>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button size="sm" onClick={() => open({ do: 'rename' })}>
              Rename
            </Button>
            <Button size="sm" onClick={() => open({ do: 'copy' })}>
              Copy to Region…
            </Button>
            <Button size="sm" onClick={() => open({ do: 'delete' })}>
              Delete list…
            </Button>
          </div>
        </div>
        <AccessRegionSwitcher kind={kind} />
      </header>
      <div className="grid flex-1 content-start gap-4 bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3">
        {uses.errors[0] && (
          <div role="alert">
            <ApiErrorPanel
              error={uses.errors[0]}
              what="Reading which trunks use this list"
              onRetry={uses.retry}
              retrying={uses.retrying}
            />
          </div>
        )}
        <Card label="Used by">
          <CardHeader title="Used by" beside={<RegionChip region={region} />} />
          <p className="px-4 py-3 max-md:px-3">
            <UsedBy region={region} uses={uses} listSid={list.sid} />
            {uses.complete && uses.of(list.sid).length === 0 && (
              <span className="text-text-3">
                : attach it on the Termination tab of a trunk in {regionLabel(region)}, else it does nothing.
              </span>
            )}
          </p>
        </Card>
        <EntriesCard list={list} missing={search.missing} />
      </div>
      {search.do !== undefined && (
        <ListDialogs
          key={`${search.do} ${search.entry} ${search.user}`}
          list={list}
          uses={uses}
          dialog={search.do}
          entry={search.entry}
          user={search.user}
        />
      )}
    </>
  )
}
