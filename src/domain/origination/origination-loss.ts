import { distribution, type DistributionRow } from './origination-distribution.ts'
import type { OriginationUrl } from '../account/origination-url.ts'

type Row = DistributionRow<OriginationUrl>

/** What calls do once one URI is deleted or disabled. */
export type OriginationLoss =
  /** It was disabled already. */
  | { readonly kind: 'unused' }
  /** No other is enabled: no call has a way out (R7). */
  | { readonly kind: 'no-way-out' }
  /** Its share, of those that try this step, goes to the others of its priority. */
  | { readonly kind: 'shared-out'; readonly lost: Row; readonly others: readonly Row[] }
  /** It was the first, alone: all calls begin at the next step. */
  | { readonly kind: 'next-is-first'; readonly next: readonly Row[] }
  /** It was a fall-back, alone: when the step before it fails, `next` is tried, or nothing is. */
  | { readonly kind: 'fallback-gone'; readonly next: readonly Row[] | null }

export function originationLoss(urls: readonly OriginationUrl[], sid: OriginationUrl['sid']): OriginationLoss {
  const before = distribution(urls, null).steps
  const step = before.find(({ rows }) => rows.some(({ url }) => url.sid === sid))
  const lost = step?.rows.find(({ url }) => url.sid === sid)
  if (!step || !lost) return { kind: 'unused' }
  const after = distribution(
    urls.filter((url) => url.sid !== sid),
    null,
  ).steps
  const next = after[step.step - 1]?.rows ?? null
  if (after.length === 0) return { kind: 'no-way-out' }
  if (lost.others > 0 && next !== null) return { kind: 'shared-out', lost, others: next }
  return step.step === 1 && next !== null ? { kind: 'next-is-first', next } : { kind: 'fallback-gone', next }
}
