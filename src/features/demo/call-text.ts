import { partyText } from '../../domain/base/e164.ts'
import { edgeCity } from '../../domain/base/edge.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { CallContext } from './call-context.ts'
import { refusedHostText } from './refused-host-text.ts'
import { cameThrough, type Hop, routeHop, type RouteHop, type TestCallResult } from './test-call.ts'
import { unreachableUrl } from '../../domain/account/unreachable-host.ts'
import { unreachableWords } from '../../domain/account/unreachable-host-text.ts'
import { causeOfCall, type FailureCause, failureTexts } from '../../domain/verdict/failure-text.ts'
import { andWords, counted, lowerFirst } from '../../domain/base/sentence-text.ts'

export type CallWords = {
  /** "Processed and stored in US1". */
  readonly headline: string
  /** Why that Region, which instances were not involved, and where the record is. */
  readonly sentences: readonly string[]
  /** Null when the call succeeded. */
  readonly fix: Fix | null
}

/** A link to the page that fixes a failed call. */
export type Fix = {
  readonly what: string
  readonly place:
    | { readonly kind: 'tab'; readonly region: RegionCode; readonly tab: 'termination' | 'origination' | 'numbers' }
    | { readonly kind: 'addresses' | 'users'; readonly region: RegionCode }
    | { readonly kind: 'number'; readonly number: string }
}

const named = (lists: readonly string[] | undefined): string =>
  lists && lists.length > 0 ? ` (${lists.join(', ')})` : ''

function reason({ subject, lookup }: RouteHop): string {
  const [what, label] = [partyText(subject), regionLabel(lookup.region)]
  if (lookup.isImplicit) return `the route of ${what} was never set, and US1 is the default`
  return lookup.isPropagating
    ? `the re-route of ${what} is propagating, and this call went to ${label}`
    : `${what} is routed to ${label}`
}

export function callWords(result: TestCallResult, about: CallContext | null): CallWords {
  const route = routeHop(result)
  const { headline, because, fix } = verdict(result, about)
  const why = route ? `, because ${reason(route)}.` : '.'
  const first = cameThrough(result)
    ? [`${headline}${why}`]
    : [`${headline}: ${because}`, ...(route ? [`The call reached ${regionLabel(route.lookup.region)}${why}`] : [])]
  const after = cameThrough(result) && because !== '' ? [because] : []
  const sentences = [...first, ...after, ...otherTrunk(about), ...notInvolved(result, about), recordWords(result)]
  return { headline, sentences, fix }
}

const otherTrunk = (about: CallContext | null): readonly string[] =>
  about?.other ? [`The call reached the trunk ${about.other.name}, not ${about.other.page}.`] : []

function notInvolved({ region }: TestCallResult, about: CallContext | null): readonly string[] {
  if (region === null || about === null) return []
  const others = regionCodes.filter((code) => code !== region && about.instances[code])
  if (others.length === 0) return []
  return [`${andWords(others.map(regionLabel))} ${others.length === 1 ? 'was' : 'were'} not involved.`]
}

function recordWords({ outcome, record, code }: TestCallResult): string {
  if (record) return `Its record is stored in ${regionLabel(record.region)} and stays there.`
  if (outcome === 'not-connected') return 'No call record and no alert: the line is dead.'
  return causeOfCall(code) === 'no-enabled-origination-url'
    ? 'No call record. Twilio logs an alert.'
    : 'A refused call leaves no call record in any Region. Twilio logs an alert.'
}

type Verdict = { readonly headline: string; readonly because: string; readonly fix: Fix | null }

function verdict(result: TestCallResult, about: CallContext | null): Verdict {
  const { outcome, region, hops } = result
  const label = region === null ? null : regionLabel(region)
  const last = hops.at(-1)
  switch (outcome) {
    case 'accepted':
      return passed(label, '')
    case 'connected':
    case 'ended-by-pbx':
      return passed(label, last?.kind === 'origination-url' ? `${sentWords(last)}.` : '')
    case 'answered-by-webhook':
      return passed(label, 'A webhook answered it, not a trunk.')
    case 'answered-by-disaster-recovery':
      return passed(label, 'No origination URI accepted it, so the Disaster Recovery URL answered.')
    case 'refused':
    case 'failed':
    case 'not-connected':
      return failed(result, about)
    default:
      return exhaustive(outcome)
  }
}

const passed = (label: string | null, because: string): Verdict => ({
  headline: `Processed and stored in ${label}`,
  because,
  fix: null,
})

type UrlHop = Extract<Hop, { kind: 'origination-url' }>

export const sentWords = ({ edge, sipUrl, answer }: UrlHop): string =>
  `Sent from ${edgeCity(edge)} to ${sipUrl}; ${answer === null ? 'no response' : `response ${answer}`}`

/** Undefined if the answer does not say why the call failed. */
export function causeOf({ outcome, code, hops }: TestCallResult): FailureCause | undefined {
  if (outcome === 'not-connected') return 'not-connected'
  return hops.some((hop) => hop.kind === 'instance' && hop.sid === null) ? 'no-instance' : causeOfCall(code)
}

/** R6, R7, R8 */
function failed(result: TestCallResult, about: CallContext | null): Verdict {
  const { outcome, region, code, sipStatus } = result
  if (region === null) {
    return outcome === 'not-connected'
      ? { headline: 'Not connected', because: 'the account does not own this number.', fix: null }
      : { headline: `Refused with ${sipStatus}`, because: `${withoutRegion(result, about)}.`, fix: null }
  }
  const label = regionLabel(region)
  const cause = causeOf(result)
  const codes = [outcome === 'refused' ? sipStatus : null, code].filter((part) => part !== null).join(', ')
  const verb = outcome === 'refused' ? 'Refused' : 'Fails'
  return {
    headline:
      outcome === 'not-connected' ? `Not connected in ${label}` : `${verb} in ${label} with ${codes || 'no code'}`,
    because: `${becauseOf(cause, region, result, about)}.`,
    fix: fixOf(cause, region, result, about),
  }
}

/** R22, and hosts that lead to no trunk of the account. */
function withoutRegion({ sipStatus }: TestCallResult, about: CallContext | null): string {
  const { host, to } = about?.dialled ?? {}
  if (sipStatus === 400) {
    return `the PBX dialled ${to || 'no number'}, which is not E.164. A number begins with + and the country code`
  }
  return host === undefined ? 'the call reached no trunk of this account' : refusedHostText(host)
}

function becauseOf(
  cause: FailureCause | undefined,
  region: RegionCode,
  { hops }: TestCallResult,
  about: CallContext | null,
): string {
  const label = regionLabel(region)
  if (cause === undefined) return `the ${label} instance did not accept it`
  const { reported, sentence } = failureTexts[cause]
  const lists = about?.lists?.[region]
  const instance = `the ${label} instance${about?.other ? ` of ${about.other.name}` : ''}`
  if (cause === 'address-not-listed') {
    return `${reported}. No list attached to ${instance}${named(lists?.addresses)} has ${about?.caller?.address ?? "the caller's address"}`
  }
  if (cause === 'user-not-listed' && about?.caller?.user === null) {
    return 'The 407 challenge was not answered: the PBX sent no user name'
  }
  if (cause === 'user-not-listed') {
    return `${reported}. No credential list of ${instance}${named(lists?.users)} has ${about?.caller?.user ?? "the caller's user"} with this password`
  }
  if (cause === 'pbx-not-reached') {
    const tried = hops.filter((hop) => hop.kind === 'origination-url')
    const closed = tried
      .flatMap((hop) => unreachableUrl(hop) ?? [])
      .map(({ host, why: of }) => unreachableWords(host, of))
    return [`${reported}. Twilio tried ${counted(tried.length, 'enabled origination URI')}`, ...new Set(closed)].join(
      '. ',
    )
  }
  if (cause === 'no-instance' && about?.other) return `${about.other.name} has no instance in ${label}`
  const why = sentence(`in ${label}`)
  return reported === undefined ? lowerFirst(why) : `${reported}. ${why}`
}

function fixOf(
  cause: FailureCause | undefined,
  region: RegionCode,
  result: TestCallResult,
  about: CallContext | null,
): Fix {
  const label = regionLabel(region)
  const tab = (name: 'termination' | 'origination' | 'numbers') => ({ kind: 'tab', region, tab: name }) as const
  switch (cause) {
    case 'no-list-attached':
      return { what: `Attach a list in ${label}`, place: tab('termination') }
    case 'address-not-listed':
      return { what: `Add the address in ${label}`, place: { kind: 'addresses', region } }
    case 'user-not-listed':
      return { what: `Add the user in ${label}`, place: { kind: 'users', region } }
    case 'no-enabled-origination-url':
    case 'no-reachable-origination-url':
    case 'pbx-not-reached':
      return { what: `Fix origination URIs in ${label}`, place: tab('origination') }
    case 'not-connected': {
      const number = routeHop(result)?.subject
      if (about?.withoutTrunk && number !== undefined)
        return { what: 'Open the number', place: { kind: 'number', number } }
      return { what: `Associate the number in ${label}`, place: tab('numbers') }
    }
    case 'too-many-calls':
      return { what: `Open Capacity in ${label}`, place: tab('termination') }
    case 'no-instance':
    case 'no-domain-name':
    case 'access-lists-empty':
    case 'credential-lists-empty':
    case undefined:
      return { what: `Open ${about?.other?.name ?? 'this trunk'} in ${label}`, place: tab('termination') }
    default:
      return exhaustive(cause)
  }
}
