import { orderOfUse, type Ranked } from './origination-order.ts'

/** A saved URI, or an unsaved one with a placeholder for its SID. */
export type Edited = Ranked & { readonly sid: string }

export type DistributionRow<Url> = {
  readonly url: Url
  /** 0 to 1: the share of the step's calls that try this URI first. */
  readonly share: number
  /** The share in whole percent. The percents of a step add up to 100. */
  readonly percent: number
  /** How many other URIs of its priority Twilio tries before the next step. */
  readonly others: number
}

type DistributionStep<Url> = {
  readonly step: number
  readonly priority: number
  readonly rows: readonly DistributionRow<Url>[]
  /** What Twilio tries if every URI fails or allows fail-over. `failed`: 32011. */
  readonly next: 'next-step' | 'disaster-recovery' | 'failed'
}

export type Distribution<Url> = {
  /** Where calls start. `no-way-out`: 32010. */
  readonly start: 'first-step' | 'disaster-recovery' | 'no-way-out'
  readonly steps: readonly DistributionStep<Url>[]
  /** Disabled URIs. */
  readonly unused: readonly Url[]
}

/** Where an instance sends calls to its numbers, and what it tries next (R4, R7). */
export function distribution<Url extends Ranked>(
  urls: readonly Url[],
  disasterRecoveryUrl: string | null,
): Distribution<Url> {
  const order = orderOfUse(urls)
  const last = Math.max(0, ...order.map(({ step }) => step ?? 0))
  const atLast = disasterRecoveryUrl === null ? 'failed' : 'disaster-recovery'
  const steps = Array.from({ length: last }, (_, index): DistributionStep<Url> => {
    const step = index + 1
    const group = order.filter((one) => one.step === step)
    const percents = wholePercents(group.map(({ share }) => share))
    return {
      step,
      priority: group[0]?.url.priority ?? 0,
      rows: group.map(({ url, share }, at) => ({ url, share, percent: percents[at] ?? 0, others: group.length - 1 })),
      next: step < last ? 'next-step' : atLast,
    }
  })
  const withoutSteps = disasterRecoveryUrl === null ? 'no-way-out' : 'disaster-recovery'
  const unused = order.flatMap(({ url, step }) => (step === null ? [url] : []))
  return { start: last > 0 ? 'first-step' : withoutSteps, steps, unused }
}

/** Rounds down, then gives the remaining percents to the shares that lost most. */
function wholePercents(shares: readonly number[]): readonly number[] {
  const whole = shares.map((share) => Math.floor(share * 100))
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0)
  const lost = (index: number): number => (shares[index] ?? 0) * 100 - (whole[index] ?? 0)
  const raised = new Set(
    shares
      .map((_, index) => index)
      .toSorted((a, b) => lost(b) - lost(a))
      .slice(0, left),
  )
  return whole.map((percent, index) => percent + (raised.has(index) ? 1 : 0))
}

/** "60%"; "over 99%" or "under 1%" for a share that only rounds to 100% or 0%. */
export function percentText({ share, percent }: Pick<DistributionRow<unknown>, 'share' | 'percent'>): string {
  if (percent === 0 && share > 0) return 'under 1%'
  return percent === 100 && share < 1 ? 'over 99%' : `${percent}%`
}

/** The URIs as they would be once the edited one is saved. */
export function withEdited<Url extends Edited>(urls: readonly Url[], edited: Url): readonly Url[] {
  return urls.some(({ sid }) => sid === edited.sid)
    ? urls.map((url) => (url.sid === edited.sid ? edited : url))
    : [...urls, edited]
}

/**
 * Responses of the PBX after which Twilio tries no other URI. After any other response, or none within 4 s, it tries the
 * next (twilio.com/docs/sip-trunking).
 */
export const finalAnswers = ['2xx', '400', '404', '405', '410', '416', '482', '484', '486', '6xx'] as const
