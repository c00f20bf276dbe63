import type { OriginationUrl } from './origination-url.ts'

export type OriginationStep = {
  readonly url: OriginationUrl
  /** From 1, one for each priority in use; null when the URI is disabled. */
  readonly step: number | null
  /** 0 to 1: the part of the calls that try this URI first within its step. 0 when disabled. */
  readonly share: number
}

/** Lowest priority number first, shares by weight within it; disabled ones last (R4). Weights all 0 share equally. */
export function orderOfUse(urls: readonly OriginationUrl[]): readonly OriginationStep[] {
  const enabled = urls.filter((url) => url.enabled)
  const priorities = [...new Set(enabled.map((url) => url.priority))].toSorted((a, b) => a - b)
  const used = priorities.flatMap((priority, index): OriginationStep[] => {
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
    .map((url): OriginationStep => ({ url, step: null, share: 0 }))
  return [...used, ...unused]
}
