import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import type { Instant } from '../../domain/base/instant.ts'
import { regionCodes } from '../../domain/base/region.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { linkClass } from '../../ui/button-class.ts'
import { RegionChip } from '../../ui/region-chip.tsx'
import { Table } from '../../ui/table.tsx'
import { cellClass, headCellClass, rowClass } from '../../ui/table-class.ts'
import { clockText, dayText } from '../../domain/base/time-text.ts'
import { PhoneText } from '../../ui/phone-text.tsx'
import { UriText } from '../../ui/uri-text.tsx'
import { ChangeLink } from '../../shared/change-link.tsx'
import type { ChangeLine } from './change-lines.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { ChangeStateText } from './change-state-text.tsx'
import { changeState } from '../../ledger/change-state.ts'
import { RunStateText } from './run-state-text.tsx'
import { whoText } from './change-text.ts'

type Props = {
  readonly lines: readonly ChangeLine[]
  readonly records: readonly ChangeRecord[]
  readonly now: Instant
}

const stackedCell =
  'max-lg:block max-lg:h-auto max-lg:border-0 max-lg:px-0 max-lg:py-0.5 max-lg:first:pl-0 max-lg:empty:hidden'

/** One row for each change; on a narrow screen, a block of lines. */
export function ChangesTable({ lines, records, now }: Props) {
  return (
    <div className="max-lg:[&_col]:hidden">
      <Table caption="Changes, newest first" columns={['172px', null, '150px', '244px', '116px', '20%']} minWidth={0}>
        <thead className="max-lg:sr-only">
          <tr>
            {['When', 'What', 'Region', 'State', 'Who', 'Reason'].map((name) => (
              <th key={name} scope="col" className={headCellClass}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.kind === 'run' ? (
              <RunRow key={line.run} line={line} records={records} now={now} />
            ) : (
              <Row key={line.change.id} change={line.change} records={records} now={now} />
            ),
          )}
        </tbody>
      </Table>
    </div>
  )
}

type RowProps = { readonly change: ChangeRecord; readonly records: readonly ChangeRecord[]; readonly now: Instant }

function Row({ change, records, now }: RowProps) {
  const { id, subject, trunk, from, to, undoOf } = change
  return (
    <Cells
      newest={change}
      now={now}
      link={<ChangeLink id={id}>{whenText(change, now)}</ChangeLink>}
      fromTo={<FromTo from={[from]} to={[to]} />}
      state={<ChangeStateText change={change} state={changeState(change, records, now)} now={now} />}
    >
      <span className="block lg:truncate">
        {subject.leg === 'termination' ? <UriText uri={subject.domainName} /> : <PhoneText number={subject.number} />}
      </span>
      <span className="block type-fine text-text-3 lg:truncate">
        {[subject.leg, trunk?.name, undoOf === undefined ? undefined : 'undo'].filter(Boolean).join(' · ')}
      </span>
    </Cells>
  )
}

type RunRowProps = Omit<RowProps, 'change'> & { readonly line: Extract<ChangeLine, { kind: 'run' }> }

/** A run over many numbers. Its own page lists each change, and so does this list when filtered by the run. */
function RunRow({ line: { run, changes }, records, now }: RunRowProps) {
  const [newest] = changes
  return (
    <Cells
      newest={newest}
      now={now}
      link={
        <Link to={paths.bulkRun} params={{ run }} className={linkClass}>
          {whenText(newest, now)}
          <span className="sr-only">, the run</span>
        </Link>
      }
      fromTo={<FromTo from={changes.map(({ from }) => from)} to={changes.map(({ to }) => to)} />}
      state={<RunStateText states={changes.map((change) => changeState(change, records, now).kind)} />}
    >
      <span className="block">{counted(changes.length, 'number')} in a run</span>
      <span className="block type-fine text-text-3">
        origination{newest.undoOf !== undefined && ' · undo'} ·{' '}
        <Link to={paths.changes} search={{ run }} className={linkClass}>
          Each change
        </Link>
      </span>
    </Cells>
  )
}

const whenText = ({ requestedAt }: ChangeRecord, now: Instant): string =>
  `${dayText(requestedAt, now)}, ${clockText(requestedAt)}`

type CellsProps = {
  readonly newest: ChangeRecord
  readonly now: Instant
  readonly link: ReactNode
  readonly fromTo: ReactNode
  readonly state: ReactNode
  readonly children: ReactNode
}

function Cells({ newest, now, link, fromTo, state, children }: CellsProps) {
  const { requestedAt, reason } = newest
  const cell = `${cellClass} ${stackedCell}`
  return (
    <tr className={`${rowClass} max-lg:block max-lg:border-b max-lg:border-line max-lg:px-6 max-lg:py-2 max-md:px-3`}>
      <th scope="row" className={`${cell} h-12 text-left font-normal`}>
        <time dateTime={new Date(requestedAt).toISOString()}>
          {link}
          <span className="block type-fine text-text-3">
            {dayText(requestedAt, now, 'UTC')}, {clockText(requestedAt, 'UTC')} UTC
          </span>
        </time>
      </th>
      <td className={cell}>{children}</td>
      <td className={cell}>{fromTo}</td>
      <td className={cell}>{state}</td>
      <td className={`${cell} text-text-2`}>{whoText(newest)}</td>
      <td className={`${cell} text-text-2`} title={reason}>
        {reason !== undefined && <span className="line-clamp-2 wrap-anywhere max-lg:line-clamp-none">{reason}</span>}
      </td>
    </tr>
  )
}

type Ends = { readonly from: readonly ChangeRecord['from'][]; readonly to: readonly ChangeRecord['to'][] }

function FromTo({ from, to }: Ends) {
  const chips = (ends: Ends['from']) =>
    regionCodes.filter((code) => ends.includes(code)).map((code) => <RegionChip key={code} region={code} />)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {chips(from)}
      <span aria-hidden className="text-text-3">
        →
      </span>
      <span className="sr-only">to</span>
      {chips(to)}
    </span>
  )
}
