import type { Instant } from '../domain/instant.ts'
import { PhoneText } from '../ui/phone-text.tsx'
import { RegionChip } from '../ui/region-chip.tsx'
import { Table } from '../ui/table.tsx'
import { cellClass, headCellClass, rowClass } from '../ui/table-class.ts'
import { clockText, dayText } from '../ui/time-text.ts'
import { UriText } from '../ui/uri-text.tsx'
import { ChangeLink } from './change-link.tsx'
import type { ChangeRecord } from './change-record.ts'
import { ChangeStateText } from './change-state-text.tsx'
import { changeState } from './change-state.ts'
import { whoText } from './change-words.ts'

type Props = {
  readonly shown: readonly ChangeRecord[]
  readonly records: readonly ChangeRecord[]
  readonly now: Instant
}

const stackedCell =
  'max-md:block max-md:h-auto max-md:border-0 max-md:px-0 max-md:py-0.5 max-md:first:static max-md:first:pl-0 max-md:empty:hidden'

/** A change a row; on a phone a block of lines. */
export function ChangesTable({ shown, records, now }: Props) {
  return (
    <div className="max-md:[&_col]:hidden">
      <Table caption="Changes, newest first" columns={['172px', null, '150px', '216px', '116px', '22%']} minWidth={0}>
        <thead className="max-md:sr-only">
          <tr>
            {['When', 'What', 'Region', 'State', 'Who', 'Reason'].map((name) => (
              <th key={name} scope="col" className={headCellClass}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <Row key={change.id} change={change} records={records} now={now} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

type RowProps = { readonly change: ChangeRecord; readonly records: readonly ChangeRecord[]; readonly now: Instant }

function Row({ change, records, now }: RowProps) {
  const { id, subject, trunk, from, to, reason, undoOf } = change
  return (
    <tr className={`${rowClass} max-md:block max-md:border-b max-md:border-line max-md:px-3 max-md:py-2`}>
      <th scope="row" className={`${cellClass} ${stackedCell} h-12 text-left font-normal`}>
        <When at={change.requestedAt} now={now} id={id} />
      </th>
      <td className={`${cellClass} ${stackedCell}`}>
        <span className="block md:truncate">
          {subject.leg === 'termination' ? <UriText uri={subject.domainName} /> : <PhoneText number={subject.number} />}
        </span>
        <span className="block type-fine text-text-3 md:truncate">
          {[subject.leg, trunk?.name, undoOf === undefined ? undefined : 'undo'].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={`${cellClass} ${stackedCell}`}>
        <FromTo from={from} to={to} />
      </td>
      <td className={`${cellClass} ${stackedCell}`}>
        <ChangeStateText change={change} state={changeState(change, records, now)} now={now} />
      </td>
      <td className={`${cellClass} ${stackedCell} text-text-2`}>{whoText(change)}</td>
      <td className={`${cellClass} ${stackedCell} text-text-2`} title={reason}>
        {reason !== undefined && <span className="line-clamp-2 wrap-anywhere max-md:line-clamp-none">{reason}</span>}
      </td>
    </tr>
  )
}

function When({ at, now, id }: { readonly at: Instant; readonly now: Instant; readonly id: string }) {
  return (
    <time dateTime={new Date(at).toISOString()}>
      <ChangeLink id={id}>
        {dayText(at, now)}, {clockText(at)}
      </ChangeLink>
      <span className="block type-fine text-text-3">
        {dayText(at, now, 'UTC')}, {clockText(at, 'UTC')} UTC
      </span>
    </time>
  )
}

function FromTo({ from, to }: Pick<ChangeRecord, 'from' | 'to'>) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <RegionChip region={from} />
      <span aria-hidden className="text-text-3">
        →
      </span>
      <span className="sr-only">to</span>
      <RegionChip region={to} />
    </span>
  )
}
