import { originationSteps, type OriginationStep, orderOfUse } from './origination-order.ts'
import type { OriginationUrl } from './origination-url.ts'

type Steps = readonly OriginationStep[]

/** What calls do once one URI is deleted or disabled. */
export type OriginationLoss =
  /** It was disabled already. */
  | { readonly kind: 'unused' }
  /** No other is enabled: no call has a way out (R7). */
  | { readonly kind: 'no-way-out' }
  /** Its share, of those that try this step, goes to the others of its priority. */
  | { readonly kind: 'shared-out'; readonly share: number; readonly others: Steps }
  /** It was the first, alone: all calls begin at the next step. */
  | { readonly kind: 'next-is-first'; readonly next: Steps }
  /** It was a fall-back, alone: when the step before it fails, `next` is tried, or nothing is. */
  | { readonly kind: 'fallback-gone'; readonly next: Steps | null }

export function originationLoss(urls: readonly OriginationUrl[], sid: OriginationUrl['sid']): OriginationLoss {
  const lost = orderOfUse(urls).find(({ url }) => url.sid === sid)
  if (!lost || lost.step === null) return { kind: 'unused' }
  const after = originationSteps(urls.filter((url) => url.sid !== sid))
  const next = after[lost.step - 1] ?? null
  if (after.length === 0) return { kind: 'no-way-out' }
  const isShared = next !== null && next[0]?.url.priority === lost.url.priority
  if (isShared) return { kind: 'shared-out', share: lost.share, others: next }
  return lost.step === 1 && next !== null ? { kind: 'next-is-first', next } : { kind: 'fallback-gone', next }
}
