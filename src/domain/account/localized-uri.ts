import { type DomainName, domainOfName, domainSuffix, namePart, parseDomainName } from '../base/domain-name.ts'
import { type Edge, interconnectEdges, publicEdges } from '../base/edge.ts'

/** `{name}.pstn.{edge}.twilio.com`: the same trunk, entered through that edge. The edge does not choose the Region. */
export const localizedUri = (domain: DomainName, edgeId: string): string =>
  `${namePart(domain)}.pstn.${edgeId}.twilio.com`

export type LocalizedUri = { readonly edge: Edge; readonly uri: string }

/** All URIs of a trunk, in Twilio's order; `plain` chooses no edge. */
export type LocalizedUris = {
  readonly plain: DomainName
  readonly public: readonly LocalizedUri[]
  readonly interconnect: readonly LocalizedUri[]
}

export function localizedUris(domain: DomainName): LocalizedUris {
  const through = (edge: Edge): LocalizedUri => ({ edge, uri: localizedUri(domain, edge.id) })
  return { plain: domain, public: publicEdges.map(through), interconnect: interconnectEdges.map(through) }
}

/** The forms with the edges' former ids, which still work and look like Regions (`{name}.pstn.ie1.twilio.com`). */
export const legacyLocalizedUris = (domain: DomainName): readonly LocalizedUri[] =>
  [...publicEdges, ...interconnectEdges].map((edge) => ({ edge, uri: localizedUri(domain, edge.legacyId) }))

export type TerminationHost = { readonly domain: DomainName; readonly edge: Edge | null }

const edgeOfAnyId = (id: string): Edge | undefined =>
  [...publicEdges, ...interconnectEdges].find((edge) => edge.id === id || edge.legacyId === id)

/** Parses a plain, localized or legacy host; undefined for any other host or an unknown edge. */
export function parseTerminationHost(host: string): TerminationHost | undefined {
  const lower = host.toLowerCase()
  if (lower.endsWith(domainSuffix)) {
    const domain = parseDomainName(lower)
    return domain === undefined ? undefined : { domain, edge: null }
  }
  const match = /^(.+)\.pstn\.([a-z0-9-]+)\.twilio\.com$/.exec(lower)
  const domain = domainOfName(match?.[1] ?? '')
  const edge = edgeOfAnyId(match?.[2] ?? '')
  return domain === undefined || edge === undefined ? undefined : { domain, edge }
}
