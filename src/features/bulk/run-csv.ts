import type { Instant } from '../../domain/base/instant.ts'
import { regionLabel } from '../../domain/base/region.ts'
import { activeRegion } from '../../domain/account/route.ts'
import { csvLine } from '../../ui/csv-line.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { lookNames, lookOf, stateWords } from './run-text.ts'

/** One line per number, with the result. */
export function runCsv({ job, items }: RunSnapshot, now: Instant): string {
  const head = ['Number', 'Name', 'From', 'Was set', 'To', 'State', 'Answer', 'Changed at (UTC)', 'Reason']
  const lines = items.map((item) => [
    item.number,
    item.name,
    regionLabel(activeRegion(item.before)),
    item.before.kind === 'implicit' ? 'never' : 'yes',
    regionLabel(item.to),
    lookNames[lookOf(item, now)],
    stateWords(item, now),
    item.state.kind === 'changed' ? new Date(item.state.route.dateUpdated).toISOString() : '',
    job.reason,
  ])
  return [head, ...lines].map(csvLine).join('')
}
