import { distribution, type DistributionRow } from './origination-distribution.ts'
import { enabledUrls, unreachableUrl } from '../account/unreachable-host.ts'
import type { OriginationUrl } from '../account/origination-url.ts'

type Row = DistributionRow<OriginationUrl>

/** What happens to calls once one URI is deleted or disabled. */
export type OriginationLoss =
  /** It is already disabled. */
  | { readonly kind: 'unused' }
  /** No other URI is enabled, so every call fails (R7). */
  | { readonly kind: 'no-way-out' }
  /** Others are enabled, but no PBX can answer at any of them, so every call fails (R7). */
  | { readonly kind: 'none-reachable' }
  /** The other URIs of its priority take over its share of this step's calls. */
  | { readonly kind: 'shared-out'; readonly lost: Row; readonly others: readonly Row[] }
  /** It was the only URI of the first step, so calls start at the next step. */
  | { readonly kind: 'next-is-first'; readonly next: readonly Row[] }
  /** It was the only URI of a later step. If the step before fails, Twilio tries `next`, or nothing. */
  | { readonly kind: 'fallback-gone'; readonly next: readonly Row[] | null }

export function originationLoss(urls: readonly OriginationUrl[], sid: OriginationUrl['sid']): OriginationLoss {
  const before = distribution(urls, null).steps
  const step = before.find(({ rows }) => rows.some(({ url }) => url.sid === sid))
  const lost = step?.rows.find(({ url }) => url.sid === sid)
  if (!step || !lost) return { kind: 'unused' }
  const others = urls.filter((url) => url.sid !== sid)
  const after = distribution(others, null).steps
  const next = after[step.step - 1]?.rows ?? null
  if (after.length === 0) return { kind: 'no-way-out' }
  if (enabledUrls(others).reachable === 0 && unreachableUrl(lost.url) === null) return { kind: 'none-reachable' }
  if (lost.others > 0 && next !== null) return { kind: 'shared-out', lost, others: next }
  return step.step === 1 && next !== null ? { kind: 'next-is-first', next } : { kind: 'fallback-gone', next }
}
