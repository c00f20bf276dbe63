import { getRouteApi, Link } from '@tanstack/react-router'
import { paths } from '../../paths/paths.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { useServerNow } from '../../account/use-server-now.ts'
import { buttonClass } from '../../ui/button-class.ts'
import { countdownText } from '../../domain/base/time-text.ts'
import { ChangeAttempts } from './change-attempts.tsx'
import { ChangeFacts } from './change-facts.tsx'
import { ChangePreflight } from './change-preflight.tsx'
import { useChangeRecords, useChangesReading } from '../../ledger/use-change-records.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState } from '../../ledger/change-state.ts'
import { ChangeStateText } from './change-state-text.tsx'
import { ChangeVerification } from './change-verification.tsx'
import { subjectText } from './change-text.ts'
import { ChangeWayBack } from './change-way-back.tsx'
import { FromToBand } from './from-to-band.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PageMessage } from '../../ui/page-message.tsx'

const page = getRouteApi(paths.change)

/** One re-route: who, when, why, its preflight, its requests, and the way back. */
export function ChangePage() {
  const { change: id } = page.useParams()
  const records = useChangeRecords()
  const change = records.find((record) => record.id === id)
  const ledger = useChangesReading()
  if (change) return <OneChange key={id} change={change} records={records} />
  if (ledger === 'reading') {
    return (
      <PageMessage title="Change" heading="Loading the changes…">
        {null}
      </PageMessage>
    )
  }
  return (
    <PageMessage title="No such change" heading="There is no such change here">
      <p>
        <span className="type-mono break-all">{id}</span>{' '}
        {ledger === 'read'
          ? 'is not recorded in this browser. Changes are kept in the browser where they were made.'
          : 'may have been made on an earlier visit: this browser did not open its storage for this page.'}
      </p>
      <Link to={paths.changes} className={buttonClass({ variant: 'primary' })}>
        All changes
      </Link>
    </PageMessage>
  )
}

type Props = { readonly change: ChangeRecord; readonly records: readonly ChangeRecord[] }

function OneChange({ change, records }: Props) {
  const now = useServerNow(1_000)
  const state = changeState(change, records, now)
  const { subject, to } = change
  const left = state.kind === 'propagating' ? `↻ ${countdownText(state.until, now)} · ` : ''
  const title = `${change.undoOf === undefined ? 'Re-route' : 'Return'} to ${regionLabel(to)}`
  return (
    <>
      <PageTitle>{`${left}${title}, ${subjectText(subject)}`}</PageTitle>
      <PageHeader
        title={title}
        about={
          <>
            {subject.leg === 'termination' ? 'Calls from your PBX to ' : 'Calls to '}
            <span className="type-mono-body">{subjectText(subject)}</span>
          </>
        }
        beside={
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <ChangeStateText change={change} state={state} now={now} />
            <ChangeWayBack change={change} state={state} />
          </div>
        }
      />
      <PageBody>
        <FromToBand change={change} state={state} />
        <ChangeFacts change={change} records={records} now={now} />
        <ChangeAttempts change={change} />
        <ChangeVerification change={change} state={state.kind} />
        <ChangePreflight change={change} />
      </PageBody>
    </>
  )
}
