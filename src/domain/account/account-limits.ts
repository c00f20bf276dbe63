import { thousands } from '../base/thousands.ts'

type Limit = { readonly most: number; readonly code: number; readonly holder: string; readonly what: string }

/** Twilio's limits, each with the code that refuses more (R17). */
export const accountLimits = {
  trunks: { most: 100, code: 21244, holder: 'Your account', what: 'trunks in all Regions' },
  'origination-uris': { most: 10, code: 21249, holder: 'The trunk', what: 'origination URIs' },
  'ip-access-control-lists': { most: 1000, code: 21255, holder: 'The Region', what: 'access lists' },
  addresses: { most: 100, code: 21237, holder: 'The list', what: 'addresses' },
  'credential-lists': { most: 100, code: 21239, holder: 'The Region', what: 'credential lists' },
  credentials: { most: 1000, code: 21242, holder: 'The list', what: 'users' },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof accountLimits

/** How many more are allowed. At 0 a form says so before it sends anything. */
export const roomLeft = (limit: LimitName, count: number): number => Math.max(accountLimits[limit].most - count, 0)

export function limitWords(limit: LimitName): string {
  const { most, code, holder, what } = accountLimits[limit]
  return `${holder} has ${thousands(most)} ${what}, the most Twilio allows (${code}). Delete one first.`
}
