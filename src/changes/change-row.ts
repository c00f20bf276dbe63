import * as v from 'valibot'
import { parseDomainName } from '../domain/domain-name.ts'
import { parseE164 } from '../domain/e164.ts'
import { instantOf } from '../domain/instant.ts'
import { regionCodes } from '../domain/region.ts'
import type { RouteSubject } from '../domain/route.ts'
import { type Decoder, decode, parsed, parsedNumber } from '../twilio/decode.ts'
import { type ChangeRecord, changeResults } from './change-record.ts'

const instant = parsedNumber(instantOf, 'an instant')

// Two shapes in turn instead of one of two: `variant` would be in the first page's script, with all of valibot in use.
const subjects: readonly Decoder<RouteSubject>[] = [
  v.object({ leg: v.literal('termination'), domainName: parsed(parseDomainName, 'a domain name') }),
  v.object({ leg: v.literal('origination'), number: parsed(parseE164, 'a number in E.164') }),
]

const rows = subjects.map((subject): Decoder<ChangeRecord> =>
  v.object({
    id: v.string(),
    subject,
    from: v.picklist(regionCodes),
    fromWasImplicit: v.boolean(),
    to: v.picklist(regionCodes),
    requestedAt: instant,
    result: v.picklist(changeResults),
    dateUpdated: v.nullable(instant),
    reason: v.exactOptional(v.string()),
  }),
)

/** A record as it was stored, or as another tab sent it; undefined for anything of another shape. */
export function parseChangeRow(value: unknown): ChangeRecord | undefined {
  for (const row of rows) {
    const decoded = decode(row, value)
    if (decoded.ok) return decoded.value
  }
  return undefined
}
