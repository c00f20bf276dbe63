import type { ChangeRecord } from '../../../ledger/change-record.ts'
import { isDismissed } from '../../changes/dismissed-changes.ts'
import { failedChange } from '../../changes/failed-change.ts'
import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { Leg } from '../../../domain/account/route.ts'
import { counted } from '../../../domain/base/sentence-text.ts'

/** The last re-routes of a trunk's legs that failed or whose outcome is unknown. */
export function failedChanges(
  { trunk, terminationRoute, numbers }: TrunkFacts,
  records: readonly ChangeRecord[],
): Readonly<Record<Leg, readonly ChangeRecord[]>> {
  if (records.length === 0) return { termination: [], origination: [] }
  const shown = (failed: ChangeRecord | undefined) => (failed && !isDismissed(failed.id) ? [failed] : [])
  const { domainName } = trunk
  const termination =
    domainName !== null && terminationRoute
      ? shown(failedChange(records, { leg: 'termination', domainName }, terminationRoute))
      : []
  const origination = numbers.flatMap(({ number, route }) =>
    route ? shown(failedChange(records, { leg: 'origination', number }, route)) : [],
  )
  return { termination, origination }
}

/** The same as texts for a row. */
export function failedReroutes(facts: TrunkFacts, records: readonly ChangeRecord[]): readonly string[] {
  const { termination, origination } = failedChanges(facts, records)
  return [...termination.map(uriText), ...numbersText(origination)]
}

const uriText = ({ to, result }: ChangeRecord): string =>
  result === 'unknown'
    ? `answer to the re-route to ${regionLabel(to)} lost`
    : `last re-route to ${regionLabel(to)} failed`

function numbersText(failed: readonly ChangeRecord[]): readonly string[] {
  if (failed.length === 0) return []
  const lost = failed.every(({ result }) => result === 'unknown')
  const what = lost ? 'answer lost to the last re-route of' : 'last re-route failed of'
  return [`${what} ${counted(failed.length, 'number')}`]
}
