import type { OriginationUrl } from '../account/origination-url.ts'

/** What decides the order: of a saved URI, or of one that is being edited. */
export type Ranked = { readonly enabled: boolean; readonly priority: number; readonly weight: number }

export type OriginationStep<Url extends Ranked = OriginationUrl> = {
  readonly url: Url
  /** From 1, one for each priority in use; null when the URI is disabled. */
  readonly step: number | null
  /** 0 to 1: the part of the calls that try this URI first within its step. 0 when disabled. */
  readonly share: number
}

/** Lowest priority number first, shares by weight within it; disabled ones last (R4). Weights all 0 share equally. */
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
