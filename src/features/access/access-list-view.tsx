import { getRouteApi } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { QueryFailure } from '../../shared/query-failure.tsx'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SidText } from '../../ui/sid-text.tsx'
import { TimeAgo } from '../../ui/time-ago.tsx'
import type { AccessListSummary } from '../../account/access-list-kind.ts'
import { AccessRegionSwitcher } from './access-region-switcher.tsx'
import { EntriesCard } from './entries-card.tsx'
import { useListUses } from '../../account/use-list-uses.ts'
import { UsedBy } from './used-by.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { lazyDialog } from '../../ui/lazy-part.tsx'

const route = getRouteApi(paths.accessList)

const ListDialogs = lazyDialog(async () => (await import('./list-dialogs.tsx')).ListDialogs)

export function AccessListView({ list }: { readonly list: AccessListSummary }) {
  const { region, kind, friendlyName } = list
  const now = useServerNow(10_000)
  const uses = useListUses(region, kind)
  const search = route.useSearch()
  const open = useOpenDialog()
  return (
    <>
      <PageTitle>{`${friendlyName}, ${regionLabel(region)}`}</PageTitle>
      <PageHeader
        title={friendlyName}
        about={
          <>
            <div className="flex flex-wrap items-center gap-x-3">
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
          </>
        }
        beside={<AccessRegionSwitcher kind={kind} />}
      />
      <PageBody>
        <QueryFailure query={uses} what="Loading the trunks that use this list" />
        <Card label="Used by">
          <CardHeader title="Used by" beside={<RegionChip region={region} />} />
          <p className="px-4 py-3 max-md:px-3">
            <UsedBy region={region} uses={uses} listSid={list.sid} />
            {uses.complete && uses.of(list.sid).length === 0 && (
              <span className="text-text-3">
                . The list has no effect until you attach it on the Termination tab of a trunk in {regionLabel(region)}.
              </span>
            )}
          </p>
        </Card>
        <EntriesCard list={list} missing={search.missing} />
      </PageBody>
      {search.do !== undefined && (
        <ListDialogs
          key={`${search.do} ${search.entry} ${search.user} ${search.address}`}
          list={list}
          uses={uses}
          dialog={search.do}
          entry={search.entry}
          user={search.user}
          address={search.address}
        />
      )}
    </>
  )
}
