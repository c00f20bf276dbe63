import { parseE164, formatE164 } from '../../domain/base/e164.ts'
import { edgeCity } from '../../domain/base/edge.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { type RegionCode, regionCodes, regionLabel } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { cameThrough, type Hop, routeHop, type RouteHop, type TestCallResult } from './test-call.ts'

/** What became of a test call, in words that need no picture. */
export type CallWords = {
  /** "Processed and stored in US1". */
  readonly headline: string
  /** Why there, then what was not asked, then what is left of it. */
  readonly sentences: readonly string[]
  /** What would let such a call through; null when it came through. */
  readonly mend: Mend | null
}

/** Where in the console the thing is that stands in the way. */
export type Mend = {
  readonly what: string
  readonly place:
    | { readonly kind: 'tab'; readonly region: RegionCode; readonly tab: 'termination' | 'origination' | 'numbers' }
    | { readonly kind: 'addresses' | 'users'; readonly region: RegionCode }
}

/** What is known besides the answer, for the words to name it. */
export type CallContext = Pick<Trunk, 'instances'> & {
  /** Names of the lists attached in each Region, as far as they were read. */
  readonly lists?: Readonly<
    Partial<Record<RegionCode, { readonly addresses: readonly string[]; readonly users: readonly string[] }>>
  >
  /** As they stand in a sentence: "198.51.100.9", "the address of SBC B". */
  readonly caller?: { readonly address: string; readonly user: string }
}

const named = (lists: readonly string[] | undefined): string =>
  lists && lists.length > 0 ? ` (${lists.join(', ')})` : ''

export const subjectText = (subject: string): string => {
  const number = parseE164(subject)
  return number ? formatE164(number) : subject
}

/** "+1 402 555 1212 is routed to US1" */
export function reason({ subject, lookup }: RouteHop): string {
  const [what, label] = [subjectText(subject), regionLabel(lookup.region)]
  if (lookup.isImplicit) return `the route of ${what} was never set, and US1 is the default`
  return lookup.isPropagating
    ? `the re-route of ${what} is propagating, and this call met ${label}`
    : `${what} is routed to ${label}`
}

export function callWords(result: TestCallResult, about: CallContext | null): CallWords {
  const route = routeHop(result)
  const { headline, because, mend } = verdict(result, about)
  const why = route ? `, because ${reason(route)}.` : '.'
  const first = cameThrough(result)
    ? [`${headline}${why}`]
    : [`${headline}: ${because}`, ...(route ? [`It came there${why}`] : [])]
  const after = cameThrough(result) && because !== '' ? [because] : []
  return { headline, sentences: [...first, ...after, ...notAsked(result, about), recordWords(result)], mend }
}

/** Where the trunk has other instances: they knew nothing of the call. */
function notAsked({ region }: TestCallResult, about: CallContext | null): readonly string[] {
  if (region === null || about === null) return []
  const others = regionCodes.filter((code) => code !== region && about.instances[code])
  if (others.length === 0) return []
  const names = others.map(regionLabel).join(' and ')
  return [others.length === 1 ? `The ${names} instance was not asked.` : `The ${names} instances were not asked.`]
}

function recordWords({ outcome, record, code }: TestCallResult): string {
  if (record) return `Its record is stored in ${regionLabel(record.region)} and stays there.`
  if (outcome === 'not-connected') return 'No record anywhere: the line is dead.'
  return code === 32010 ? 'No record anywhere.' : 'A refused call leaves no record in any Region.'
}

type Verdict = { readonly headline: string; readonly because: string; readonly mend: Mend | null }

function verdict(result: TestCallResult, about: CallContext | null): Verdict {
  const { outcome, region, hops } = result
  const label = region === null ? null : regionLabel(region)
  const last = hops.at(-1)
  switch (outcome) {
    case 'accepted':
      return passed(label, '')
    case 'connected':
      return passed(label, last?.kind === 'origination-url' ? leftBy(last) : '')
    case 'ended-by-pbx':
      return passed(label, last?.kind === 'origination-url' ? leftBy(last) : '')
    case 'answered-by-webhook':
      return passed(label, `A webhook answered it there, not a trunk.`)
    case 'answered-by-disaster-recovery':
      return passed(label, 'No origination URI took it there: the Disaster Recovery URL answered.')
    case 'refused':
      return refused(result, about)
    case 'failed':
      return failed(result)
    case 'not-connected':
      return notConnected(result)
    default:
      return exhaustive(outcome)
  }
}

const passed = (label: string | null, because: string): Verdict => ({
  headline: `Processed and stored in ${label}`,
  because,
  mend: null,
})

type UrlHop = Extract<Hop, { kind: 'origination-url' }>

export const leftBy = ({ edge, sipUrl, answer }: UrlHop): string =>
  `It left by the ${edgeCity(edge)} edge for ${sipUrl}, which ${answer === null ? 'did not answer' : `answered ${answer}`}.`

/** R6, R8. What the codes mean: twilio.com/docs/api/errors. */
function refused({ region, code, sipStatus, hops }: TestCallResult, about: CallContext | null): Verdict {
  if (region === null) {
    return {
      headline: `Refused with ${sipStatus}`,
      because: 'no Termination URI of this account has this host, or the host names an edge that there is not.',
      mend: null,
    }
  }
  const label = regionLabel(region)
  const headline = `Refused in ${label} with ${[sipStatus, code].filter((part) => part !== null).join(', ')}`
  switch (code) {
    case 32200:
      return {
        headline,
        because: `insufficient permissions. No access list and no credential list is attached to the ${label} instance.`,
        mend: { what: `Attach a list in ${label}`, place: { kind: 'tab', region, tab: 'termination' } },
      }
    case 32201:
      return {
        headline,
        because: `source address not in an access list. No list attached to the ${label} instance${named(about?.lists?.[region]?.addresses)} has ${about?.caller?.address ?? "the caller's address"}.`,
        mend: { what: `Add the address in ${label}`, place: { kind: 'addresses', region } },
      }
    case 32202:
      return {
        headline,
        because: `bad user credentials. No credential list of the ${label} instance${named(about?.lists?.[region]?.users)} has ${about?.caller?.user ?? "the caller's user"} with this password.`,
        mend: { what: `Add the user in ${label}`, place: { kind: 'users', region } },
      }
    case null:
    default:
      return {
        headline,
        because: hops.some((hop) => hop.kind === 'instance' && hop.sid === null)
          ? `${label} has no instance with this Termination URI.`
          : `the ${label} instance did not take it.`,
        mend: { what: `Open this trunk in ${label}`, place: { kind: 'tab', region, tab: 'termination' } },
      }
  }
}

/** R7 */
function failed({ region, code, hops }: TestCallResult): Verdict {
  const label = region === null ? '' : regionLabel(region)
  const mend: Mend | null = region && {
    what: `Origination URIs in ${label}`,
    place: { kind: 'tab', region, tab: 'origination' },
  }
  if (code === 32010) {
    const because = `no valid origination URI. The ${label} instance has none that is enabled.`
    return { headline: `Fails in ${label} with 32010`, because, mend }
  }
  const tried = hops.filter((hop) => hop.kind === 'origination-url').length
  const because = `no answer from your SIP equipment. ${tried} of its origination URIs were tried, the enabled ones.`
  return { headline: `Fails in ${label} with ${code ?? 'no code'}`, because, mend }
}

function notConnected({ region }: TestCallResult): Verdict {
  const headline = 'Not connected'
  if (region === null) return { headline, because: 'the account does not own this number.', mend: null }
  const label = regionLabel(region)
  return {
    headline: `Not connected in ${label}`,
    because: `the number has neither a trunk nor a webhook there.`,
    mend: { what: `Associate the number in ${label}`, place: { kind: 'tab', region, tab: 'numbers' } },
  }
}
