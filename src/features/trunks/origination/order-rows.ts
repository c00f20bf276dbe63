import type { Distribution, DistributionRow } from '../../../domain/origination/origination-distribution.ts'

/** One row of a table in the order of use. */
export type OrderRow<Url> = {
  readonly url: Url
  /** When it is tried: "First", "If both fail", or "Off". */
  readonly order: string
  /** From 1; null when it is disabled. */
  readonly step: number | null
  /** Its share of the step's calls; null when it is disabled. */
  readonly share: DistributionRow<Url> | null
}

/** The URIs of each step, then the disabled ones. */
export const orderRows = <Url>({ steps, unused }: Distribution<Url>): readonly OrderRow<Url>[] => [
  ...steps.flatMap(({ step, rows }, at) =>
    rows.map((share): OrderRow<Url> => {
      return { url: share.url, order: stepWords(step, steps[at - 1]?.rows.length ?? 0), step, share }
    }),
  ),
  ...unused.map((url): OrderRow<Url> => ({ url, order: 'Off', step: null, share: null })),
]

/** When a step is tried, given the number of URIs in the step before. */
export function stepWords(step: number, before: number): string {
  if (step === 1) return 'First'
  if (before === 1) return 'If it fails'
  return before === 2 ? 'If both fail' : `If all ${before} fail`
}
