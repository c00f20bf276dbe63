import { useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide'
import { useId, useState } from 'react'
import { paths } from '../../paths/paths.ts'
import { RouteChangeLines } from '../changes/route-change-lines.tsx'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { reachedIn } from '../../domain/account/number-reach.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { thousands } from '../../domain/base/thousands.ts'
import { useOpenDialog } from '../../forms/use-url-dialog.ts'
import { NumberLink } from '../../shared/number-link.tsx'
import { RerouteButton } from '../routing/reroute-button.tsx'
import { areNumbersWhole, mayBeElsewhere, RerouteNumbersLink } from '../routing/reroute-numbers-link.tsx'
import { counted } from '../../domain/base/sentence-text.ts'
import { Button } from '../../ui/button.tsx'
import { Card, CardHeader } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { lazyDialog } from '../../ui/lazy-part.tsx'
import { opens } from '../../ui/opener.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { ShowMore } from '../../ui/show-more.tsx'
import { useFirstRows } from '../../ui/use-first-rows.ts'
import { CardCell, CardRow, CardRowHead, CardTable } from '../../ui/card-table.tsx'
import type { AccountLists } from '../../account/use-account-lists.ts'
import { AssociationButton } from './association/association-button.tsx'
import { AssociationCell } from './association-cell.tsx'
import { NoNumbers } from './no-numbers.tsx'
import { isAway, isNumberFound, numbersOfTab } from '../../account/numbers-of-tab.ts'
import { RoutedToCell } from './routed-to-cell.tsx'
import { type NameOfTrunk, useNameOfTrunk } from '../../account/use-name-of-trunk.ts'
import type { TrunkReading } from '../../account/use-trunk-facts.ts'

const AssociationDialog = lazyDialog(
  async () => (await import('./association/association-dialog.tsx')).AssociationDialog,
)

type Props = {
  readonly region: RegionCode
  readonly reading: TrunkReading
  readonly lists: AccountLists
  readonly onReadAll: () => void
}

/** With more rows, a search field is shown. */
const manyRows = 12

/** Numbers associated with this Region's instance, and numbers routed here without being associated. */
export function NumbersTab({ region, reading, lists, onReadAll }: Props) {
  const { facts } = reading
  const titleId = useId()
  const nameOfTrunk = useNameOfTrunk()
  const open = useOpenDialog()
  const { numbers: mode, number: picked } = useSearch({ from: paths.trunkTab })
  const [query, setQuery] = useState('')
  const all = numbersOfTab(region, facts)
  const rows = all.filter((number) => isNumberFound(number, query))
  // A trunk may have 10,000 numbers.
  const first = useFirstRows(rows, 100)
  const unread = all.filter(({ route }) => route === undefined).length
  const isSearching = query.trim() !== ''
  // Not only those associated here: the plan names the others, whose calls would fail.
  const planned = isSearching ? rows : facts.numbers
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
            {unread > 0 && !reading.reading && !reading.pending && (
              <>
                <span className="type-small text-text-3">{thousands(unread)} not loaded</span>
                <Button size="sm" onClick={onReadAll}>
                  Load all
                </Button>
              </>
            )}
            {planned.length > 1 && mayBeElsewhere(region, planned) && (
              <RerouteNumbersLink
                region={region}
                numbers={planned}
                found={isSearching}
                isWhole={areNumbersWhole(facts)}
                look={{ size: 'sm' }}
              />
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
              first.reset()
            }}
          />
          <span role="status" className="type-small text-text-2">
            {rows.length === all.length
              ? counted(all.length, 'number')
              : `${thousands(rows.length)} of ${counted(all.length, 'number')}`}
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
        <CardTable
          caption={`Numbers in ${regionLabel(region)}`}
          columns={{ Number: '28%', [`In ${regionLabel(region)}`]: '26%', 'Routed to': null }}
          actions="176px"
          minWidth="md:[&_table]:min-w-190"
        >
          {first.shown.map((number) => (
            <Row key={number.number} number={number} region={region} facts={facts} nameOfTrunk={nameOfTrunk} />
          ))}
        </CardTable>
      )}
      <ShowMore of={first} place="card" />
      {(mode === 'associate' || mode === 'remove') && instance && !lists.pending && (
        <AssociationDialog
          key={`${mode} ${picked} ${instance.sid}`}
          mode={mode}
          first={picked}
          region={region}
          instance={instance}
          facts={facts}
          lists={lists}
        />
      )}
    </Card>
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
    // The row takes the focus when its Re-route button disappears.
    <CardRow data-number={number.number} tabIndex={-1} className="-outline-offset-2">
      <CardRowHead>
        <span className="flex items-center gap-1">
          <NumberLink number={number.number} />
          <CopyButton text={number.number} what={number.number} />
        </span>
        <span className="block type-small text-text-3">{name}</span>
      </CardRowHead>
      <CardCell label={`In ${regionLabel(region)}`}>
        <AssociationCell region={region} reached={reachedIn(region, number)} facts={facts} nameOfTrunk={nameOfTrunk} />
      </CardCell>
      <CardCell label="Routed to">
        <RoutedToCell region={region} number={number} facts={facts} nameOfTrunk={nameOfTrunk} />
        {number.route && (
          <RouteChangeLines subject={{ leg: 'origination', number: number.number }} route={number.route} />
        )}
      </CardCell>
      <CardCell className="text-right">
        <span className="inline-flex flex-wrap items-center justify-end gap-1 max-md:justify-start">
          {isAway(region, number, facts) && (
            <RerouteButton subject={{ leg: 'origination', number: number.number }} target={region} size="sm" />
          )}
          <AssociationButton region={region} number={number} facts={facts} />
        </span>
      </CardCell>
    </CardRow>
  )
}
