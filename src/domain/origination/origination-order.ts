import type { OriginationUrl } from '../account/origination-url.ts'

/** The settings of a URI that decide the order. */
export type Ranked = { readonly enabled: boolean; readonly priority: number; readonly weight: number }

export type OriginationStep<Url extends Ranked = OriginationUrl> = {
  readonly url: Url
  /** From 1, one per priority in use; null if the URI is disabled. */
  readonly step: number | null
  /** 0 to 1: the share of the step's calls that try this URI first; 0 if disabled. */
  readonly share: number
}

/** Lowest priority number first, with shares by weight; disabled URIs last (R4). If all weights are 0, shares are equal. */
export function orderOfUse<Url extends Ranked>(urls: readonly Url[]): readonly OriginationStep<Url>[] {
  const enabled = urls.filter((url) => url.enabled)
  const priorities = [...new Set(enabled.map((url) => url.priority))].toSorted((a, b) => a - b)
  const used = priorities.flatMap((priority, index): OriginationStep<Url>[] => {
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
    .map((url): OriginationStep<Url> => ({ url, step: null, share: 0 }))
  return [...used, ...unused]
}
