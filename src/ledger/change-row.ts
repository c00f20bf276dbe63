import * as v from 'valibot'
import { parseDomainName } from '../domain/base/domain-name.ts'
import { parseE164 } from '../domain/base/e164.ts'
import { severities } from '../domain/preflight/finding.ts'
import { instantOf } from '../domain/base/instant.ts'
import { regionCodes } from '../domain/base/region.ts'
import type { RouteSubject } from '../domain/account/route.ts'
import { type Decoder, decode, parsed, parsedNumber } from '../twilio/decode.ts'
import { type ChangeRecord, changeResults } from './change-record.ts'

const instant = parsedNumber(instantOf, 'an instant')
const region = v.picklist(regionCodes)
const text = v.exactOptional(v.string())
const numberOrNull = v.nullable(v.number())

// Tries two shapes in turn, because `variant` would add to the first page's script.
const subjects: readonly Decoder<RouteSubject>[] = [
  v.object({ leg: v.literal('termination'), domainName: parsed(parseDomainName, 'a domain name') }),
  v.object({ leg: v.literal('origination'), number: parsed(parseE164, 'a number in E.164') }),
]

/** The required members of a record. */
const rows = subjects.map((subject): Decoder<ChangeRecord> =>
  v.object({
    id: v.string(),
    subject,
    from: region,
    fromWasImplicit: v.boolean(),
    to: region,
    requestedAt: instant,
    result: v.picklist(changeResults),
    dateUpdated: v.nullable(instant),
  }),
)

const attempt = v.object({
  at: instant,
  host: region,
  request: v.picklist(['write', 'read']),
  status: numberOrNull,
  code: numberOrNull,
  message: v.nullable(v.string()),
})
const finding = v.object({ severity: v.picklist(severities), sentence: v.string(), code: numberOrNull })
/** Also stored with each number of a run until it is written. */
export const storedPreflight = v.object({ checkedAt: instant, findings: v.array(finding) })
export const storedTrunk = v.object({ key: v.string(), name: v.string() })
const evidence = v.object({ at: instant, sentence: v.string(), confirms: v.boolean() })

/** The optional members, each decoded alone, so that one in an unknown form does not lose the record. */
const details: readonly Decoder<Partial<ChangeRecord>>[] = [
  v.object({ localAt: v.exactOptional(v.number()) }),
  v.object({ reason: text }),
  v.object({ by: text }),
  v.object({ trunk: v.exactOptional(storedTrunk) }),
  v.object({ run: text }),
  v.object({ undoOf: text }),
  v.object({ preflight: v.exactOptional(storedPreflight) }),
  v.object({ attempts: v.exactOptional(v.array(attempt)) }),
  v.object({ verification: v.exactOptional(v.array(evidence)) }),
]

/** Parses a stored record, or one that another tab sent; undefined for any other shape. */
export function parseChangeRow(value: unknown): ChangeRecord | undefined {
  for (const row of rows) {
    const decoded = decode(row, value)
    if (decoded.ok) return details.reduce((record, detail) => withDetail(record, detail, value), decoded.value)
  }
  return undefined
}

/** Parses another tab's message: a record, or `cleared`. */
export const parseChangeMessage = (value: unknown): ChangeRecord | 'cleared' | undefined =>
  value === 'cleared' ? value : parseChangeRow(value)

function withDetail(record: ChangeRecord, detail: Decoder<Partial<ChangeRecord>>, value: unknown): ChangeRecord {
  const decoded = decode(detail, value)
  return decoded.ok ? { ...record, ...decoded.value } : record
}
