import { useId } from 'react'
import type { NumberFacts, TrunkFacts } from '../domain/facts.ts'
import { reachedIn } from '../domain/number-reach.ts'
import { type RegionCode, regionLabel } from '../domain/region.ts'
import { RerouteButton } from '../routing/reroute-button.tsx'
import { Button } from '../ui/button.tsx'
import { Card, CardHeader } from '../ui/card.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { PhoneText } from '../ui/phone-text.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { Table } from '../ui/table.tsx'
import { cardCellClass, cardHeadCellClass } from '../ui/table-class.ts'
import { AssociationCell } from './association-cell.tsx'
import { NoNumbers } from './no-numbers.tsx'
import { isAway, numbersOfTab } from './numbers-of-tab.ts'
import { RoutedToCell } from './routed-to-cell.tsx'
import { stackedCellClass, stackedHeadClass, stackedRowClass, stackedTableClass } from './stacked-class.ts'
import { type NameOfTrunk, useNameOfTrunk } from './trunk-name-queries.ts'
import type { TrunkReading } from './trunk-facts-queries.ts'

type Props = { readonly region: RegionCode; readonly reading: TrunkReading; readonly onReadAll: () => void }

/** Numbers that this Region's instance would answer, and those that are routed here without it. */
export function NumbersTab({ region, reading, onReadAll }: Props) {
  const { facts } = reading
  const titleId = useId()
  const nameOfTrunk = useNameOfTrunk()
  const rows = numbersOfTab(region, facts)
  const unread = rows.filter(({ route }) => route === undefined).length
  return (
    <Card labelledBy={titleId}>
      <CardHeader
        title="Numbers"
        titleId={titleId}
        beside={<RegionChip region={region} />}
        actions={
          unread > 0 && !reading.reading ? (
            <>
              <span className="type-small text-text-3">{unread} not read</span>
              <Button size="sm" onClick={onReadAll}>
                Read all
              </Button>
            </>
          ) : undefined
        }
      />
      {rows.length === 0 ? (
        <NoNumbers region={region} facts={facts} />
      ) : (
        <div className={`${stackedTableClass} md:[&_table]:min-w-190`}>
          <Table caption={`Numbers in ${regionLabel(region)}`} columns={['30%', '26%', null, '110px']}>
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
              {rows.map((number) => (
                <Row key={number.number} number={number} region={region} facts={facts} nameOfTrunk={nameOfTrunk} />
              ))}
            </tbody>
          </Table>
        </div>
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
          <PhoneText number={number.number} size="body" />
          <CopyButton text={number.number} what={number.number} />
        </span>
        <span className="block type-small text-text-3">{name}</span>
      </th>
      <td data-label={`In ${regionLabel(region)}`} className={`${cardCellClass} ${stackedCellClass}`}>
        <AssociationCell region={region} reached={reachedIn(region, number)} facts={facts} nameOfTrunk={nameOfTrunk} />
      </td>
      <td data-label="Routed to" className={`${cardCellClass} ${stackedCellClass}`}>
        <RoutedToCell region={region} number={number} facts={facts} nameOfTrunk={nameOfTrunk} />
      </td>
      <td className={`${cardCellClass} ${stackedCellClass} text-right`}>
        {isAway(region, number, facts) && (
          <RerouteButton subject={{ leg: 'origination', number: number.number }} target={region} size="sm" />
        )}
      </td>
    </tr>
  )
}
