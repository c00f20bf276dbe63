import { demoAccountSid } from '../account/demo-account.ts'
import { type DomainName, domainOfName, domainSuffix, parseDomainName } from '../base/domain-name.ts'
import type { Edge } from '../base/edge.ts'
import { type FieldReading, refused, taken, warned } from '../base/form-reading.ts'
import { parseTerminationHost } from '../account/localized-uri.ts'

/** Twilio refuses these domain names with 21245. */
export type TerminationNameProblem =
  | { readonly severity: 'refused'; readonly kind: 'character'; readonly character: string }
  | { readonly severity: 'refused'; readonly kind: 'hyphen'; readonly label: string }
  | { readonly severity: 'refused'; readonly kind: 'no-name' | 'empty-label' | 'account-sid' }
  | { readonly severity: 'refused'; readonly kind: 'label-too-long'; readonly label: string; readonly most: number }
  | { readonly severity: 'refused'; readonly kind: 'other-suffix'; readonly suffix: string }
  /** Twilio refuses it with 21247 unless the parent domain exists in the account or its parent account. */
  | { readonly severity: 'warning'; readonly kind: 'sub-domain'; readonly parent: DomainName; readonly dashed: string }
  /** The operator pasted a localized URI; the edge is not part of the name. */
  | { readonly severity: 'warning'; readonly kind: 'edge-left-out'; readonly edge: Edge }

type Reading = FieldReading<DomainName | null, TerminationNameProblem>

/** The DNS limit for a label; Twilio documents none. */
const longestLabel = 63

/**
 * Parses the name part of a Termination URI, with or without its suffix, or the whole URI. Empty text means a trunk
 * without a Termination URI.
 */
export function parseTerminationName(text: string): Reading {
  const typed = hostIn(text.trim().toLowerCase())
  if (typed === '') return taken(null)
  const whole = parseTerminationHost(typed)
  if (whole) return withWarnings(whole.domain, whole.edge)
  const name = `.${typed}`.endsWith(domainSuffix) ? typed.slice(0, -domainSuffix.length) : typed
  if (name === '') return refused(refusedKind('no-name'))
  const problem = problemOf(name)
  const domain = problem === undefined ? domainOfName(name) : undefined
  return domain === undefined ? refused(problem ?? refusedKind('empty-label')) : withWarnings(domain, null)
}

const refusedKind = (kind: 'no-name' | 'empty-label' | 'account-sid'): TerminationNameProblem => ({
  severity: 'refused',
  kind,
})

/** The host of a pasted URI; any other text unchanged. */
function hostIn(typed: string): string {
  const rest = typed.replace(/^(sips?:(\/\/)?|https?:\/\/)([^@\s]*@)?/, '')
  const host = rest === typed ? typed : rest.replace(/[:;?/].*$/, '')
  return host.endsWith(`${domainSuffix}.`) ? host.slice(0, -1) : host
}

function withWarnings(domain: DomainName, edge: Edge | null): Reading {
  const name = domain.slice(0, -domainSuffix.length)
  if (/^ac[\da-f]{32}$/.test(name) && name !== demoAccountSid.toLowerCase()) return refused(refusedKind('account-sid'))
  const parent = parentDomain(domain)
  return warned(domain, [
    ...(edge === null ? [] : [{ severity: 'warning', kind: 'edge-left-out', edge } as const]),
    ...(parent === undefined
      ? []
      : [{ severity: 'warning', kind: 'sub-domain', parent, dashed: name.replaceAll('.', '-') } as const]),
  ])
}

/** `b.pstn.twilio.com` for `a.b.pstn.twilio.com`; undefined if the name is not a sub-domain. */
export const parentDomain = (domain: DomainName): DomainName | undefined =>
  parseDomainName(domain.slice(domain.indexOf('.') + 1))

function problemOf(name: string): TerminationNameProblem | undefined {
  const suffix = /(?:^|\.)((?:pstn|sip)\.(?:[a-z\d-]+\.)?twilio(?:\.com)?|twilio\.com)$/.exec(name)?.[1]
  if (suffix !== undefined) return { severity: 'refused', kind: 'other-suffix', suffix }
  const character = Array.from(name).find((one) => !/[a-z\d.-]/.test(one))
  if (character !== undefined) return { severity: 'refused', kind: 'character', character }
  const labels = name.split('.')
  if (labels.includes('')) return refusedKind('empty-label')
  const label = labels.find((one) => /^-|-$/.test(one))
  if (label !== undefined) return { severity: 'refused', kind: 'hyphen', label }
  const long = labels.find((one) => one.length > longestLabel)
  return long === undefined
    ? undefined
    : { severity: 'refused', kind: 'label-too-long', label: long, most: longestLabel }
}
