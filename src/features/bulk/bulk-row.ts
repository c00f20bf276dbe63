import * as v from 'valibot'
import { storedPreflight, storedTrunk } from '../../ledger/change-row.ts'
import { parseE164 } from '../../domain/base/e164.ts'
import { instantOf } from '../../domain/base/instant.ts'
import { regionCodes } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { type Decoder, decode, parsed, parsedNumber } from '../../twilio/decode.ts'
import type { BulkItem, BulkItemState, WrittenRoute } from './bulk-item.ts'
import { type BulkJob, type JobStatus, pauseReasons } from './bulk-job.ts'

const instant = parsedNumber(instantOf, 'an instant')
const region = v.picklist(regionCodes)
const kind = <Kind extends string>(name: Kind) => v.literal(name)

const written: Decoder<WrittenRoute> = v.object({
  kind: kind('explicit'),
  voiceRegion: region,
  dateCreated: instant,
  dateUpdated: instant,
})
const failure = v.object({
  region,
  status: v.nullable(v.number()),
  code: v.nullable(v.number()),
  message: v.string(),
})

// Tried in turn, because `variant` and `union` of valibot would enlarge the script of the first page.
const routes: readonly Decoder<Route>[] = [v.object({ kind: kind('implicit') }), written]
const states: readonly Decoder<BulkItemState>[] = [
  v.object({ kind: kind('queued') }),
  v.object({ kind: kind('writing'), since: instant }),
  v.object({ kind: kind('changed'), route: written }),
  v.object({ kind: kind('failed'), failure }),
  v.object({ kind: kind('unknown'), failure }),
  v.object({ kind: kind('skipped'), found: region }),
  v.object({ kind: kind('blocked'), reason: v.string() }),
]
const statuses: readonly Decoder<JobStatus>[] = [
  v.object({ kind: kind('running') }),
  v.object({ kind: kind('between-waves'), until: instant }),
  v.object({ kind: kind('paused'), why: v.picklist(pauseReasons) }),
  v.object({ kind: kind('done'), at: instant }),
]

const item = v.object({
  number: parsed(parseE164, 'a number in E.164'),
  name: v.string(),
  to: region,
  before: v.unknown(),
  kept: v.exactOptional(v.unknown()),
  state: v.unknown(),
})
const kept: Decoder<NonNullable<BulkItem['kept']>> = v.object({
  preflight: v.exactOptional(storedPreflight),
  trunk: v.exactOptional(storedTrunk),
})
const job = v.object({
  id: v.string(),
  startedAt: instant,
  by: v.nullable(v.string()),
  reason: v.nullable(v.string()),
  settings: v.object({
    canary: v.number(),
    wave: v.number(),
    pauseSeconds: v.number(),
    stopAfter: v.number(),
    perSecond: v.number(),
  }),
  undoOf: v.nullable(v.string()),
  status: v.unknown(),
})

function firstOf<T>(decoders: readonly Decoder<T>[], value: unknown): T | undefined {
  for (const decoder of decoders) {
    const decoded = decode(decoder, value)
    if (decoded.ok) return decoded.value
  }
  return undefined
}

/** An item from storage or another tab; undefined if it has another shape. */
export function parseBulkItem(value: unknown): BulkItem | undefined {
  const decoded = decode(item, value)
  if (!decoded.ok) return undefined
  const before = firstOf(routes, decoded.value.before)
  const state = firstOf(states, decoded.value.state)
  if (!before || !state) return undefined
  const { kept: stored, ...rest } = decoded.value
  const context = stored === undefined ? undefined : firstOf([kept], stored)
  return { ...rest, before, ...(context && { kept: context }), state }
}

/** A run from storage or another tab; undefined if it has another shape. */
export function parseBulkJob(value: unknown): BulkJob | undefined {
  const decoded = decode(job, value)
  if (!decoded.ok) return undefined
  const status = firstOf(statuses, decoded.value.status)
  return status && { ...decoded.value, status }
}
