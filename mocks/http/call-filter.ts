import { parseInstant } from '../../src/domain/base/instant.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { type CallFilter, callStatuses, type Span } from '../account/calls.ts'
import { invalidParameter, type Refusal } from '../account/refusal.ts'
import { oneOf } from './form.ts'

const dayMs = 24 * 60 * 60_000

/** Parses a date (`2026-11-24`) or a date with a time. */
const parseMoment = (text: string): number | undefined =>
  parseInstant(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text)

/**
 * `StartTime=` selects a whole day in UTC and ignores the time. `StartTime>` (as in `StartTime>=2026-11-24`) and
 * `StartTime<` are inclusive bounds, and a date as a bound means midnight. The `+` of a time zone may have been decoded
 * to a space.
 */
function parseSpan(query: URLSearchParams, name: 'StartTime' | 'EndTime'): Result<Span | undefined, Refusal> {
  let span: Span | undefined
  for (const sign of ['', '<', '>']) {
    const text = query.get(name + sign)
    if (!text) continue
    const moment = parseMoment(text.replace(/ (?=\d\d:?\d\d$)/, '+'))
    if (moment === undefined) return invalidParameter(name)
    const day = Math.floor(moment / dayMs) * dayMs
    const { from, to } = span ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    const isDay = sign === ''
    span = {
      from: sign === '<' ? from : Math.max(from, isDay ? day : moment),
      to: sign === '>' ? to : Math.min(to, isDay ? day + dayMs - 1 : moment),
    }
  }
  return ok(span)
}

/** Restores a leading `+` that was decoded to a space. */
const endpoint = (query: URLSearchParams, name: 'To' | 'From'): string | undefined =>
  query.get(name)?.replace(/^ /, '+') || undefined

export function parseCallFilter(query: URLSearchParams): Result<CallFilter, Refusal> {
  const started = parseSpan(query, 'StartTime')
  if (!started.ok) return started
  const ended = parseSpan(query, 'EndTime')
  if (!ended.ok) return ended
  const statusText = query.get('Status') ?? ''
  const status = oneOf(callStatuses)(statusText)
  if (statusText !== '' && status === undefined) return invalidParameter('Status')
  const to = endpoint(query, 'To')
  const from = endpoint(query, 'From')
  return ok({
    ...(to !== undefined && { to }),
    ...(from !== undefined && { from }),
    ...(status !== undefined && { status }),
    ...(started.value && { started: started.value }),
    ...(ended.value && { ended: ended.value }),
  })
}
