import type { Instant } from '../base/instant.ts'

/** What an operator noted of an instance's CPS: new termination calls per second, which no API shows (R21). */
export type CapacityNote = { readonly cps: number; readonly by: string; readonly at: Instant }

/** Twilio's figure for a trunk in a Region until it is raised in Twilio's Console. */
export const cpsUntilRaised = 1

const most = 10_000

/** A whole number of calls per second, from 1. */
export function parseCps(text: string): number | undefined {
  const cps = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0
  return cps >= 1 && cps <= most ? cps : undefined
}
