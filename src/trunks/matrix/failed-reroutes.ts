import type { ChangeRecord } from '../../changes/change-record.ts'
import { isDismissed } from '../../changes/dismissed-changes.ts'
import { failedChange } from '../../changes/failed-change.ts'
import type { TrunkFacts } from '../../domain/facts.ts'
import { regionLabel } from '../../domain/region.ts'
import { counted } from '../../routing/words.ts'

/** Of a trunk whose last re-routes were not applied, or nobody knows: the former state holds, and they are told. */
export function failedReroutes({ trunk, terminationRoute, numbers }: TrunkFacts, records: readonly ChangeRecord[]) {
  if (records.length === 0) return []
  const told = (failed: ChangeRecord | undefined) => (failed && !isDismissed(failed.id) ? [failed] : [])
  const { domainName } = trunk
  const ofUri =
    domainName !== null && terminationRoute
      ? told(failedChange(records, { leg: 'termination', domainName }, terminationRoute))
      : []
  const ofNumbers = numbers.flatMap(({ number, route }) =>
    route ? told(failedChange(records, { leg: 'origination', number }, route)) : [],
  )
  return [...ofUri.map(uriText), ...numbersText(ofNumbers)]
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
