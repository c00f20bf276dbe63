import type { Instant } from '../../domain/base/instant.ts'
import { csvLine } from '../../ui/csv-line.ts'
import { exactText } from '../../domain/base/time-text.ts'
import type { ChangeRecord } from '../../ledger/change-record.ts'
import { changeState, undosOf } from '../../ledger/change-state.ts'
import { answerText } from './change-text.ts'

const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString())

/** A change for programs: times in ISO 8601, and what other records say about it included. */
function exported(record: ChangeRecord, records: readonly ChangeRecord[], now: Instant) {
  const { subject, requestedAt, localAt: _, dateUpdated, preflight, attempts, verification, ...rest } = record
  return {
    ...rest,
    leg: subject.leg,
    subject: subject.leg === 'termination' ? subject.domainName : subject.number,
    requestedAt: iso(requestedAt),
    dateUpdated: iso(dateUpdated),
    state: changeState(record, records, now).kind,
    undoneBy: undosOf(record, records).map(({ id }) => id),
    preflight: preflight && { ...preflight, checkedAt: iso(preflight.checkedAt) },
    attempts: attempts?.map((attempt) => ({ ...attempt, at: iso(attempt.at) })),
    verification: verification?.map((one) => ({ ...one, at: iso(one.at) })),
  }
}

export const changesAsJson = (shown: readonly ChangeRecord[], records: readonly ChangeRecord[], now: Instant): string =>
  `${JSON.stringify(
    shown.map((record) => exported(record, records, now)),
    null,
    2,
  )}\n`

export function changesAsCsv(shown: readonly ChangeRecord[], records: readonly ChangeRecord[], now: Instant): string {
  const rows = shown.map((record) => {
    const { id, leg, subject, requestedAt, by, trunk, from, fromWasImplicit, to, reason, state, dateUpdated, ...rest } =
      exported(record, records, now)
    return {
      id,
      requested_at_utc: requestedAt,
      requested_at_local: exactText(record.requestedAt),
      who: by,
      leg,
      subject,
      trunk: trunk?.name,
      from,
      from_was_implicit: String(fromWasImplicit),
      to,
      reason,
      state,
      route_date_updated_utc: dateUpdated,
      preflight: record.preflight?.findings
        .filter(({ severity }) => severity !== 'passed')
        .map(({ severity, sentence }) => `${severity}: ${sentence}`)
        .join(' | '),
      preflight_passed: record.preflight?.findings.filter(({ severity }) => severity === 'passed').length.toString(),
      attempts: record.attempts?.map((one) => `${one.request} ${one.host}: ${answerText(one)}`).join(' | '),
      verification: record.verification?.map(({ sentence }) => sentence).join(' | '),
      run: rest.run,
      undo_of: rest.undoOf,
      undone_by: rest.undoneBy.join(' '),
    }
  })
  const columns = Object.keys(rows[0] ?? {})
  return [columns, ...rows.map((row) => Object.values(row))].map(csvLine).join('')
}
