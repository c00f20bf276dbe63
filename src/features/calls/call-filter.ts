import { type CallDirection, type CallRecord, callStatuses } from '../../domain/account/call-record.ts'
import { digitsOfSearch, hasDigits, parseE164 } from '../../domain/base/e164.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { CallQuery } from '../../twilio/calls.ts'

/** What the address of the page may ask for, as text. */
export type CallSearch = {
  readonly sid?: string
  /** The trunk's key. */
  readonly trunk?: string
  readonly direction?: string
  readonly status?: string
  /** Part of a number or of a SIP address, of either end. */
  readonly party?: string
  /** In UTC. */
  readonly day?: string
  readonly count?: string
}

/** How many of a Region's newest records are shown; the file has all. */
export const fewCalls = 50
export const manyCalls = 200

export const limitOf = ({ count }: CallSearch): number => (count === String(manyCalls) ? manyCalls : fewCalls)

/** Twilio filters by these; by the others the console does, among the records that it read. */
export function queryOf({ status, day }: CallSearch): CallQuery {
  const known = callStatuses.find((one) => one === status)
  return {
    ...(known && { status: known }),
    ...(day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
  }
}

const directions: Readonly<Record<string, readonly CallDirection[]>> = {
  'from-pbx': ['trunking-terminating'],
  'to-number': ['trunking-originating', 'inbound'],
}

/** Whether Twilio's answer is filtered further, so that there may be more among the older records. */
export const filtersFurther = ({ trunk, direction, party }: CallSearch): boolean =>
  trunk !== undefined || party !== undefined || directions[direction ?? ''] !== undefined

export const isFiltered = (search: CallSearch): boolean =>
  filtersFurther(search) || Object.keys(queryOf(search)).length > 0

export function matchesSearch(call: CallRecord, search: CallSearch, trunks: readonly Trunk[]): boolean {
  const wanted = directions[search.direction ?? '']
  if (wanted && !wanted.includes(call.direction)) return false
  if (search.trunk !== undefined && trunkOf(call, trunks)?.key !== search.trunk) return false
  return search.party === undefined || [call.from, call.to].some((party) => matchesParty(party, search.party ?? ''))
}

function matchesParty(party: string, text: string): boolean {
  const number = parseE164(party)
  const digits = digitsOfSearch(text)
  if (number && digits !== undefined) return hasDigits(number, digits)
  return party.toLowerCase().includes(text.trim().toLowerCase())
}

/** The trunk whose instance in the record's Region took the call. */
export const trunkOf = ({ region, trunkSid }: CallRecord, trunks: readonly Trunk[]): Trunk | undefined =>
  trunkSid === null ? undefined : trunks.find(({ instances }) => instances[region]?.sid === trunkSid)
