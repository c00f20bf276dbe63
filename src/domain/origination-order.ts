import type { OriginationUrl } from './origination-url.ts'

/** What decides when a URI is tried; a form has no more of one that is not saved yet. */
export type OrderedUrl = Pick<OriginationUrl, 'enabled' | 'priority' | 'weight'>

export type OriginationStep<T extends OrderedUrl = OriginationUrl> = {
  readonly url: T
  /** From 1, one for each priority in use; null when the URI is disabled. */
  readonly step: number | null
  /** 0 to 1: the part of the calls that try this URI first within its step. 0 when disabled. */
  readonly share: number
}

/** Lowest priority number first, shares by weight within it; disabled ones last (R4). Weights all 0 share equally. */
export function orderOfUse<T extends OrderedUrl>(urls: readonly T[]): readonly OriginationStep<T>[] {
  const enabled = urls.filter((url) => url.enabled)
  const priorities = [...new Set(enabled.map((url) => url.priority))].toSorted((a, b) => a - b)
  const used = priorities.flatMap((priority, index): OriginationStep<T>[] => {
    const group = enabled.filter((url) => url.priority === priority).toSorted((a, b) => b.weight - a.weight)
    const total = group.reduce((sum, url) => sum + url.weight, 0)
    return group.map((url) => ({
      url,
      step: index + 1,
      share: total === 0 ? 1 / group.length : url.weight / total,
    }))
  })
  const unused = urls
    .filter((url) => !url.enabled)
    .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
    .map((url): OriginationStep<T> => ({ url, step: null, share: 0 }))
  return [...used, ...unused]
}

/** The steps that Twilio tries one after the other, each with the URIs that share it. */
export function originationSteps<T extends OrderedUrl>(urls: readonly T[]): readonly (readonly OriginationStep<T>[])[] {
  const tried = orderOfUse(urls).filter(({ step }) => step !== null)
  return [...new Set(tried.map(({ step }) => step))].map((step) => tried.filter((one) => one.step === step))
}

/**
 * Answers of the PBX after which Twilio tries no other URI; no answer within 4 s, and any other, leads to the next
 * (twilio.com/docs/sip-trunking).
 */
export const finalAnswers = ['2xx', '400', '404', '405', '410', '416', '482', '484', '486', '6xx'] as const
