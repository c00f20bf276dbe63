import type { OrderedUrl, OriginationStep } from '../../domain/origination-order.ts'

/** When a step is tried, by how many URIs the step before it has: "First", "If both fail". */
export function stepWords(step: number, before: number): string {
  if (step === 1) return 'First'
  if (before === 1) return 'If it fails'
  return before === 2 ? 'If both fail' : `If all ${before} fail`
}

/** The same for one URI of the order; "Off" when it is disabled. */
export function orderWords<T extends OrderedUrl>(steps: readonly OriginationStep<T>[], at: number): string {
  const step = steps[at]?.step ?? null
  if (step === null) return 'Off'
  return stepWords(step, steps.filter((one) => one.step === step - 1).length)
}

/** "70%"; what is there is never shown as nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  if (share > 0 && whole === 0) return 'under 1%'
  return share < 1 && whole === 100 ? 'over 99%' : `${whole}%`
}
