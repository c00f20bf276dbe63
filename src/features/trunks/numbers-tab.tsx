import { Link, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide'
import { useId, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { keepBulkNumbers } from '../../shared/bulk-draft.ts'
import { RouteChangeLines } from '../changes/route-change-lines.tsx'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { reachedIn } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { NumberLink } from '../../shared/number-link.tsx'
import { RerouteButton } from '../routing/reroute-button.tsx'
import { counted } from '../../domain/verdict/words.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { opens } from '../../ui/opener.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Table } from '../../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../../ui/table-class.ts'
import type { AccountLists } from '../../account/account-lists-queries.ts'
import { AssociationButton } from './association/association-button.tsx'
import { AssociationCell } from './association-cell.tsx'
import { NoNumbers } from './no-numbers.tsx'
import { isAway, isNumberFound, numbersOfTab } from '../../account/numbers-of-tab.ts'
import { RoutedToCell } from './routed-to-cell.tsx'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from '../../shared/stacked-class.ts'
import { type NameOfTrunk, useNameOfTrunk } from '../../account/trunk-name-queries.ts'
import type { TrunkReading } from '../../account/trunk-facts-queries.ts'

const AssociationDialog = lazyPart(() => import('./association/association-dialog.tsx'), 'AssociationDialog')

type Props = {
  readonly region: RegionCode
  readonly reading: TrunkReading
  readonly lists: AccountLists
  readonly onReadAll: () => void
}

/** A trunk may have ten thousand numbers. */
const rowsAtATime = 100
/** From here on a search is quicker than looking. */
const manyRows = 12

/** Numbers that this Region's instance would answer, and those that are routed here without it. */
export function NumbersTab({ region, reading, lists, onReadAll }: Props) {
  const { facts } = reading
  const titleId = useId()
  const nameOfTrunk = useNameOfTrunk()
  const open = useOpenDialog()
  const { numbers: mode, number: first } = useSearch({ from: paths.trunkTab })
  const [query, setQuery] = useState('')
  const [limit, setLimit] = useState(rowsAtATime)
  const all = numbersOfTab(region, facts)
  const rows = all.filter((number) => isNumberFound(number, query))
  const unread = all.filter(({ route }) => route === undefined).length
  const away = rows.filter((number) => isAway(region, number, facts))
  const instance = facts.trunk.instances[region]
  const sid = instance?.sid
  const associated = all.some((number) => number.configurations[region]?.trunkSid === sid)
  return (
    <Card id="numbers" labelledBy={titleId}>
      <CardHeader
        title="Numbers"
        titleId={titleId}
        beside={<RegionChip region={region} />}
        actions={
          <>
            {unread > 0 && !reading.reading && (
              <>
                <span className="type-small text-text-3">{unread} not read</span>
                <Button size="sm" onClick={onReadAll}>
                  Read all
                </Button>
              </>
            )}
            {away.length > 1 && (
              <Link
                to={paths.bulkPlan}
                search={{ to: region }}
                onClick={() => keepBulkNumbers(away.map(({ number }) => number))}
                className={buttonClass({ size: 'sm' })}
              >
                Re-route {away.length}…
              </Link>
            )}
            {sid && associated && (
              <Button size="sm" onClick={() => open({ numbers: 'remove' })}>
                Remove…
              </Button>
            )}
            {sid && (
              <Button {...opens('associate')} size="sm" icon={Plus} onClick={() => open({ numbers: 'associate' })}>
                Associate…
              </Button>
            )}
          </>
        }
      />
      {all.length > manyRows && (
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2 max-md:px-3">
          <SearchField
            label="Search the numbers of this trunk"
            placeholder="Number or name"
            value={query}
            onChange={(text) => {
              setQuery(text)
              setLimit(rowsAtATime)
            }}
          />
          <span role="status" className="type-small text-text-2">
            {rows.length === all.length ? counted(all.length, 'number') : `${rows.length} of ${all.length} numbers`}
          </span>
        </div>
      )}
      {all.length === 0 && <NoNumbers region={region} facts={facts} />}
      {all.length > 0 && rows.length === 0 && (
        <EmptyState
          title="No number of this trunk matches"
          action={
            <Button size="sm" onClick={() => setQuery('')}>
              Clear the search
            </Button>
          }
        />
      )}
      {rows.length > 0 && (
        <div className={`${stackedTableClass} md:[&_table]:min-w-190`}>
          <Table caption={`Numbers in ${regionLabel(region)}`} columns={['28%', '26%', null, '176px']}>
            <thead className={stackedHeadClass}>
              <tr>
                <Head>Number</Head>
                <Head>In {regionLabel(region)}</Head>
                <Head>Routed to</Head>
                <Head>
                  <span className="sr-only">Action</span>
                </Head>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, limit).map((number) => (
                <Row key={number.number} number={number} region={region} facts={facts} nameOfTrunk={nameOfTrunk} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {rows.length > limit && (
        <div className="border-t border-line px-4 py-2 max-md:px-3">
          <Button size="sm" onClick={() => setLimit(limit + rowsAtATime)}>
            Show {Math.min(rowsAtATime, rows.length - limit)} more of {rows.length}
          </Button>
        </div>
      )}
      {(mode === 'associate' || mode === 'remove') && instance && !lists.pending && (
        <AssociationDialog
          key={`${mode} ${first} ${instance.sid}`}
          mode={mode}
          first={first}
          region={region}
          instance={instance}
          facts={facts}
          lists={lists}
        />
      )}
    </Card>
  )
}

function Head({ children }: { readonly children: React.ReactNode }) {
  return (
    <th scope="col" className={cardHeadCellClass}>
      {children}
    </th>
  )
}

type RowProps = {
  readonly number: NumberFacts
  readonly region: RegionCode
  readonly facts: TrunkFacts
  readonly nameOfTrunk: NameOfTrunk
}

function Row({ number, region, facts, nameOfTrunk }: RowProps) {
  const name = Object.values(number.configurations).find((configuration) => configuration !== null)?.friendlyName
  return (
    // The row takes the focus when its Re-route has gone with the re-route.
    <tr data-number={number.number} tabIndex={-1} className={`group/row -outline-offset-2 ${stackedRowClass}`}>
      <th scope="row" className={`${cardCellClass} ${stackedCellClass} text-left font-normal`}>
        <span className="flex items-center gap-1">
          <NumberLink number={number.number} />
          <CopyButton text={number.number} what={number.number} />
        </span>
        <span className="block type-small text-text-3">{name}</span>
      </th>
      <td data-label={`In ${regionLabel(region)}`} className={`${cardCellClass} ${stackedCellClass}`}>
        <AssociationCell region={region} reached={reachedIn(region, number)} facts={facts} nameOfTrunk={nameOfTrunk} />
      </td>
      <td data-label="Routed to" className={`${cardCellClass} ${stackedCellClass}`}>
        <RoutedToCell region={region} number={number} facts={facts} nameOfTrunk={nameOfTrunk} />
        {number.route && (
          <RouteChangeLines subject={{ leg: 'origination', number: number.number }} route={number.route} />
        )}
      </td>
      <td className={`${cardCellClass} ${stackedCellClass} text-right`}>
        <span className="inline-flex flex-wrap items-center justify-end gap-1 max-md:justify-start">
          {isAway(region, number, facts) && (
            <RerouteButton subject={{ leg: 'origination', number: number.number }} target={region} size="sm" />
          )}
          <AssociationButton region={region} number={number} facts={facts} />
        </span>
      </td>
    </tr>
  )
}
