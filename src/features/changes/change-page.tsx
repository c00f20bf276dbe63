import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/server-now-queries.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { countdownText } from '../../domain/base/time-text.ts'
import { ChangeAttempts } from './change-attempts.tsx'
import { ChangeFacts } from './change-facts.tsx'
import { ChangePreflight } from './change-preflight.tsx'
import { useChangeRecords, useChangesReading } from '../../ledger/change-record-queries.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState } from '../../ledger/change-state.ts'
import { ChangeStateText } from './change-state-text.tsx'
import { ChangeVerification } from './change-verification.tsx'
import { subjectText } from './change-words.ts'
import { ChangeWayBack } from './change-way-back.tsx'
import { FromToBand } from './from-to-band.tsx'

const page = getRouteApi(paths.change)

/** One re-route: who, when, why, what preflight said then, what was sent, and the way back. */
export function ChangePage() {
  const { change: id } = page.useParams()
  const records = useChangeRecords()
  const change = records.find((record) => record.id === id)
  const ledger = useChangesReading()
  if (change) return <OneChange key={id} change={change} records={records} />
  return (
    <div className="grid max-w-150 justify-items-start gap-3 p-6">
      <title>No such change · Regional SIP Trunks</title>
      <h1 className="type-page-title outline-none">
        {ledger === 'reading' ? 'Reading the changes…' : 'There is no such change here'}
      </h1>
      {ledger !== 'reading' && (
        <>
          <p>
            <span className="type-mono break-all">{id}</span>{' '}
            {ledger === 'read'
              ? 'is not recorded in this browser. Changes are kept in the browser where they were made.'
              : 'may have been made on an earlier visit: this browser did not open its storage for this page.'}
          </p>
          <Link to={paths.changes} className={buttonClass({ variant: 'primary' })}>
            All changes
          </Link>
        </>
      )}
    </div>
  )
}

type Props = { readonly change: ChangeRecord; readonly records: readonly ChangeRecord[] }

function OneChange({ change, records }: Props) {
  const now = useServerNow(1_000)
  const state = changeState(change, records, now)
  const { subject, to } = change
  const left = state.kind === 'propagating' ? `↻ ${countdownText(state.until, now)} · ` : ''
  return (
    <>
      <title>{`${left}Re-route to ${regionLabel(to)}, ${subjectText(subject)} · Regional SIP Trunks`}</title>
      <header className="flex flex-none flex-wrap items-center gap-x-6 gap-y-3 px-6 pt-4 pb-3.5 max-md:px-4 max-md:py-3">
        <div className="min-w-0 flex-1 max-md:basis-full">
          <h1 className="type-title outline-none max-md:text-[20px] max-md:leading-6">
            {change.undoOf === undefined ? 'Re-route' : 'Undo: re-route'} to {regionLabel(to)}
          </h1>
          <p className="mt-0.5 wrap-anywhere text-text-2">
            {subject.leg === 'termination' ? 'Calls from your PBX to ' : 'Calls to '}
            <span className="type-mono-body">{subjectText(subject)}</span>
          </p>
        </div>
        <ChangeStateText change={change} state={state} now={now} />
        <ChangeWayBack change={change} state={state} />
      </header>
      <div className="grid flex-1 content-start gap-4 border-t border-line bg-canvas px-6 pt-4 pb-8 max-md:gap-3 max-md:p-3">
        <FromToBand change={change} state={state} />
        <ChangeFacts change={change} records={records} now={now} />
        <ChangeAttempts change={change} />
        <ChangeVerification change={change} state={state.kind} />
        <ChangePreflight change={change} />
      </div>
    </>
  )
}
