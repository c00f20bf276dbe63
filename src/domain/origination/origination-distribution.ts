import { orderOfUse, type Ranked } from './origination-order.ts'

/** A saved URI, or one that is being written, with anything for its SID. */
export type Edited = Ranked & { readonly sid: string }

export type DistributionRow<Url> = {
  readonly url: Url
  /** 0 to 1: the part of the step's calls that try this URI first. */
  readonly share: number
  /** The same in whole percent; those of a step are 100 together. */
  readonly percent: number
  /** How many others of its priority are tried before the next step. */
  readonly others: number
}

type DistributionStep<Url> = {
  readonly step: number
  readonly priority: number
  readonly rows: readonly DistributionRow<Url>[]
  /** When none of them answers in time, or all answers let the call go on. `failed`: 32011. */
  readonly next: 'next-step' | 'disaster-recovery' | 'failed'
}

export type Distribution<Url> = {
  /** Where every call begins. `no-way-out`: 32010. */
  readonly start: 'first-step' | 'disaster-recovery' | 'no-way-out'
  readonly steps: readonly DistributionStep<Url>[]
  /** Disabled. */
  readonly unused: readonly Url[]
}

/** Where calls to the numbers of an instance go, and what is tried next (R4, R7). */
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

/** Rounded down, and the percents that are left given to those that lost most. */
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

/** "60%"; of shares that only round to all or nothing, "over 99%" and "under 1%". */
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
 * Answers of the PBX after which Twilio tries no other URI; no answer within 4 s, and any other, leads to the next
 * (twilio.com/docs/sip-trunking).
 */
export const finalAnswers = ['2xx', '400', '404', '405', '410', '416', '482', '484', '486', '6xx'] as const
