import type { Instant } from '../domain/instant.ts'
import { regionLabel } from '../domain/region.ts'
import { activeRegion } from '../domain/route.ts'
import type { RunSnapshot } from './bulk-run.ts'
import { lookNames, lookOf, stateWords } from './run-words.ts'

/** Quoted, and never a formula to the program that opens it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^\+\d+$/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The run's ledger: a line a number, with its answer. */
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
    job.reason ?? '',
  ])
  return [head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}

export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
