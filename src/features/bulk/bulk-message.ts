import type { BulkItem } from './bulk-item.ts'
import type { BulkJob } from './bulk-job.ts'
import { parseBulkItem, parseBulkJob } from './bulk-row.ts'

/** What the tab with the run tells other tabs. */
export type BulkMessage =
  | { readonly kind: 'job'; readonly job: BulkJob }
  | { readonly kind: 'item'; readonly id: string; readonly index: number; readonly item: BulkItem }
  | { readonly kind: 'cleared' }

export function parseBulkMessage(data: unknown): BulkMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  if (data.kind === 'cleared') return { kind: 'cleared' }
  if (data.kind === 'job' && 'job' in data) {
    const job = parseBulkJob(data.job)
    return job && { kind: 'job', job }
  }
  if (data.kind !== 'item' || !('id' in data && 'index' in data && 'item' in data)) return undefined
  const { id, index } = data
  const item = parseBulkItem(data.item)
  if (!item || typeof id !== 'string' || typeof index !== 'number') return undefined
  return { kind: 'item', id, index, item }
}
