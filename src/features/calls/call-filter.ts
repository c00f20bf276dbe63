import type { CallDirection, CallRecord } from '../../domain/account/call-record.ts'
import { digitsOfSearch, hasDigits, parseE164 } from '../../domain/base/e164.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { FilterSpec, FiltersOf } from '../../shared/list-filters.ts'
import type { CallQuery } from '../../twilio/calls.ts'
import { statusText } from './record-words.ts'

export const callFilters = {
  sid: {},
  /** Part of a number or of a SIP address, of either end. */
  party: {},
  direction: {
    label: 'Direction',
    any: 'Either',
    choices: { 'from-pbx': 'From PBX', 'to-number': 'To numbers' },
    isNot: 'a direction of calls',
  },
  /** The trunk's key. */
  trunk: { label: 'Trunk', any: 'All' },
  status: { label: 'Result', any: 'Any', choices: statusText, isNot: 'a result of a call' },
  /** In UTC. */
  day: {},
} as const satisfies FilterSpec

export type CallFilters = FiltersOf<typeof callFilters>

/** How many of a Region's newest records are shown; the file has all. */
export const fewCalls = 50
export const manyCalls = 200

export const limitOf = (count: string | undefined): number => (count === String(manyCalls) ? manyCalls : fewCalls)

/** Twilio filters by these; by the others the console does, among the records that it read. */
export const queryOf = ({ status, day }: CallFilters): CallQuery => ({
  ...(status !== null && { status }),
  ...(day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
})

const directions: Readonly<Record<NonNullable<CallFilters['direction']>, readonly CallDirection[]>> = {
  'from-pbx': ['trunking-terminating'],
  'to-number': ['trunking-originating', 'inbound'],
}

/** Whether Twilio's answer is filtered further, so that there may be more among the older records. */
export const filtersFurther = ({ trunk, direction, party }: CallFilters): boolean =>
  trunk !== null || party !== null || direction !== null

export const isFiltered = (filters: CallFilters): boolean =>
  filtersFurther(filters) || Object.keys(queryOf(filters)).length > 0

export function matchesSearch(
  call: CallRecord,
  { direction, trunk, party }: CallFilters,
  trunks: readonly Trunk[],
): boolean {
  if (direction !== null && !directions[direction].includes(call.direction)) return false
  if (trunk !== null && trunkOf(call, trunks)?.key !== trunk) return false
  return party === null || [call.from, call.to].some((end) => matchesParty(end, party))
}

function matchesParty(end: string, text: string): boolean {
  const number = parseE164(end)
  const digits = digitsOfSearch(text)
  if (number && digits !== undefined) return hasDigits(number, digits)
  return end.toLowerCase().includes(text.trim().toLowerCase())
}

/** The trunk whose instance in the record's Region took the call. */
export const trunkOf = ({ region, trunkSid }: CallRecord, trunks: readonly Trunk[]): Trunk | undefined =>
  trunkSid === null ? undefined : trunks.find(({ instances }) => instances[region]?.sid === trunkSid)
