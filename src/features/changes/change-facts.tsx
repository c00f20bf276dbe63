import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion, isPropagating } from '../../domain/account/route.ts'
import { ApiErrorPanel } from '../../shared/api-error-panel.tsx'
import { Button } from '../../ui/button.tsx'
import { linkClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { DefinitionList, DefinitionRow } from '../../ui/definition-list.tsx'
import { RegionChip } from '../../ui/region-chip.tsx'
import { clockText, exactText } from '../../domain/base/time-text.ts'
import { ChangeLink } from '../../shared/change-link.tsx'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changesOf, undosOf } from '../../ledger/change-state.ts'
import { utcText, whoText } from './change-text.ts'
import { readBack } from './close-left-changes.ts'
import { routeQueries } from '../../account/route-queries.ts'
import { useTrunkOfChange } from './use-trunk-of-change.ts'

type Props = { readonly change: ChangeRecord; readonly records: readonly ChangeRecord[]; readonly now: Instant }

export function ChangeFacts({ change, records, now }: Props) {
  const { requestedAt, reason, undoOf, id, subject } = change
  const undone = records.find((other) => other.id === undoOf)
  const undos = undosOf(change, records)
  const [latest] = changesOf(records, subject)
  return (
    <Card labelledBy="change-facts">
      <CardHeader title="The change" titleId="change-facts" />
      <DefinitionList>
        <DefinitionRow term="Who">{whoText(change)}</DefinitionRow>
        <DefinitionRow term="When">
          <time dateTime={new Date(requestedAt).toISOString()}>
            {exactText(requestedAt)}
            {exactText(requestedAt) !== utcText(requestedAt) && (
              <span className="block text-text-2">{utcText(requestedAt)}</span>
            )}
          </time>
        </DefinitionRow>
        <DefinitionRow term="Reason">{reason ?? <span className="text-text-3">none given</span>}</DefinitionRow>
        <DefinitionRow term="Trunk">
          <TrunkOf change={change} />
        </DefinitionRow>
        {change.run !== undefined && (
          <DefinitionRow term="Part of">
            <Link to={paths.bulkRun} params={{ run: change.run }} className={linkClass}>
              a run over many numbers
            </Link>
          </DefinitionRow>
        )}
        {undoOf !== undefined && (
          <DefinitionRow term="Undo of">
            {undone ? <OtherChange change={undone} /> : <span className="type-mono">{undoOf}</span>}
          </DefinitionRow>
        )}
        {undos.length > 0 && (
          <DefinitionRow term="Undone by">
            {undos.map((one, at) => (
              <Fragment key={one.id}>
                {at > 0 && ', '}
                <OtherChange change={one} />
              </Fragment>
            ))}
          </DefinitionRow>
        )}
        <DefinitionRow term="The route now">
          <RouteNow change={change} now={now} />
          {latest && latest.id !== id && (
            <span className="block">
              Last changed here: <OtherChange change={latest} />
            </span>
          )}
        </DefinitionRow>
        <DefinitionRow term="Id">
          <span className="inline-flex max-w-full items-center gap-1">
            <span className="type-mono break-all">{id}</span> <CopyButton text={id} what="id of the change" />
          </span>
        </DefinitionRow>
      </DefinitionList>
    </Card>
  )
}

function OtherChange({ change: { id, to, requestedAt, by } }: { readonly change: ChangeRecord }) {
  return (
    <ChangeLink id={id}>
      to {regionLabel(to)}, {clockText(requestedAt)}
      {by !== undefined && ` by ${by}`}
    </ChangeLink>
  )
}

function TrunkOf({ change }: { readonly change: ChangeRecord }) {
  const found = useTrunkOfChange(change)
  if (found.kind !== 'found') return change.trunk?.name ?? (found.kind === 'reading' ? 'Loading…' : 'not recorded')
  const tab = change.subject.leg === 'termination' ? 'termination' : 'numbers'
  return (
    <Link to={paths.trunkTab} params={{ trunk: found.trunk.key, region: change.to, tab }} className={linkClass}>
      {found.trunk.name}
    </Link>
  )
}

/** The active Region comes from the API, not from the change record. */
function RouteNow({ change, now }: { readonly change: ChangeRecord; readonly now: Instant }) {
  const client = useQueryClient()
  const [reading, setReading] = useState(false)
  const { data: route, error, isFetching, refetch } = useQuery(routeQueries.beforeWrite(change.subject, change.to))
  const readAgain = async () => {
    setReading(true)
    await readBack(client, change).finally(() => setReading(false))
  }
  if (error) {
    return <ApiErrorPanel error={error} what="Loading the route" onRetry={() => void refetch()} retrying={isFetching} />
  }
  if (route === undefined) return 'Loading the route…'
  return (
    <>
      <RegionChip region={activeRegion(route)} country />
      {route.kind === 'implicit' && <span className="text-text-2"> by default, never set.</span>}
      {isPropagating(route, now) && <span className="text-text-2">, propagating</span>}
      {change.result === 'unknown' && (
        <span className="mt-2 block">
          <Button size="sm" busy={reading} onClick={() => void readAgain()}>
            Load the route again
          </Button>
        </span>
      )}
    </>
  )
}
