import { digitsOfSearch, type E164, hasDigits } from '../domain/base/e164.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import { type RegionCode, regionCodes } from '../domain/base/region.ts'
import type { PhoneNumberSid, TrunkSid } from '../domain/base/sid.ts'
import type { AccountLists } from './use-account-lists.ts'

/** `associate` offers numbers not on this instance; `remove` offers those on it. */
export type AssociationMode = 'associate' | 'remove'

/** What the number does in the Region before the write. */
export type NumberTarget =
  | { readonly kind: 'trunk'; readonly trunkSid: TrunkSid }
  | { readonly kind: 'webhook'; readonly url: string }
  /** Configured there, but with no trunk and no webhook (R7). */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-configuration' }

export type Candidate = {
  readonly number: E164
  readonly sid: PhoneNumberSid
  readonly friendlyName: string
  readonly here: NumberTarget
}

type Given = {
  readonly mode: AssociationMode
  readonly region: RegionCode
  readonly trunkSid: TrunkSid
  readonly configurations: AccountLists['configurations']
}

/** The numbers to pick from, in order. The account owns a number if any Region lists it. */
export function candidatesOf({ mode, region, trunkSid, configurations }: Given): readonly Candidate[] {
  const candidates: Candidate[] = []
  for (const [number, known] of configurations) {
    const any = regionCodes.map((code) => known[code]).find((one) => one !== undefined)
    if (!any) continue
    const here = numberTarget(known[region])
    const isOurs = here.kind === 'trunk' && here.trunkSid === trunkSid
    if (isOurs !== (mode === 'remove')) continue
    const friendlyName = (known[region] ?? any).friendlyName
    candidates.push({ number, sid: any.sid, friendlyName, here })
  }
  return candidates.toSorted((one, other) => (one.number < other.number ? -1 : 1))
}

export function numberTarget(configuration: NumberConfiguration | null | undefined): NumberTarget {
  if (!configuration) return { kind: 'no-configuration' }
  if (configuration.trunkSid !== null) return { kind: 'trunk', trunkSid: configuration.trunkSid }
  return configuration.voiceUrl === null ? { kind: 'nothing' } : { kind: 'webhook', url: configuration.voiceUrl }
}

/** Matches a number in any format, part of one, or its name. */
export function isCandidateFound({ number, friendlyName }: Candidate, query: string): boolean {
  const text = query.trim().toLowerCase()
  if (text === '') return true
  const digits = digitsOfSearch(text)
  return friendlyName.toLowerCase().includes(text) || (digits !== undefined && hasDigits(number, digits))
}
