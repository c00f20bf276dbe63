import type { CallDirection, CallRecord } from '../../domain/account/call-record.ts'
import { digitsOfSearch, hasDigits, parseE164 } from '../../domain/base/e164.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import type { FilterSpec, FiltersOf } from '../../shared/list-filters.ts'
import type { CallQuery } from '../../twilio/calls.ts'
import { statusText } from './record-text.ts'

export const callFilters = {
  sid: {},
  /** Part of the number or SIP address of the caller or the called party. */
  party: {},
  direction: {
    label: 'Direction',
    any: 'Either',
    choices: { 'from-pbx': 'From PBX', 'to-number': 'To numbers' },
    isNot: 'a call direction',
  },
  /** The trunk's key. */
  trunk: { label: 'Trunk', any: 'All' },
  status: { label: 'Result', any: 'Any', choices: statusText, isNot: 'a call result' },
  /** In UTC. */
  day: {},
} as const satisfies FilterSpec

export type CallFilters = FiltersOf<typeof callFilters>

/** How many of a Region's newest records the page shows; the CSV file has all. */
export const fewCalls = 50
export const manyCalls = 200

export const limitOf = (count: string | undefined): number => (count === String(manyCalls) ? manyCalls : fewCalls)

/** Twilio filters by these; the console applies the other filters to the records that it has loaded. */
export const queryOf = ({ status, day }: CallFilters): CallQuery => ({
  ...(status !== null && { status }),
  ...(day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && { day }),
})

const directions: Readonly<Record<NonNullable<CallFilters['direction']>, readonly CallDirection[]>> = {
  'from-pbx': ['trunking-terminating'],
  'to-number': ['trunking-originating', 'inbound'],
}

/** Whether the console filters Twilio's response, so older records may match too. */
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

/** The trunk whose instance in the record's Region handled the call. */
export const trunkOf = ({ region, trunkSid }: CallRecord, trunks: readonly Trunk[]): Trunk | undefined =>
  trunkSid === null ? undefined : trunks.find(({ instances }) => instances[region]?.sid === trunkSid)
