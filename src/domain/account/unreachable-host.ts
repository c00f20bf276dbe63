import { type TwilioAddress, twilioAddress } from './edge-addresses.ts'
import { type ClosedRange, hostKind } from './host-kind.ts'
import { parseCidr } from '../base/ipv4.ts'
import type { OriginationUrl } from './origination-url.ts'
import { hostOfSipUri } from '../base/sip-uri.ts'

/** Why no PBX can answer at a host, so that calls sent there fail with 32011. */
export type UnreachableHost =
  | { readonly kind: 'closed'; readonly range: ClosedRange }
  | { readonly kind: 'twilio-address'; readonly of: TwilioAddress }
  /** A name of Twilio's own, such as a Termination URI: the call would come back to Twilio. */
  | { readonly kind: 'twilio-host' }
  /** Twilio documents IPv4 addresses and host names only. */
  | { readonly kind: 'ipv6' }
  /** Neither an address nor a host name. */
  | { readonly kind: 'odd' }

/** Judged by the text of the host alone; null if a PBX may answer there. */
export function unreachableHost(host: string): UnreachableHost | null {
  if (/(^|\.)twilio\.com\.?$/i.test(host)) return { kind: 'twilio-host' }
  const kind = hostKind(host)
  if (kind.kind === 'odd') return { kind: 'odd' }
  if (kind.range !== null) return { kind: 'closed', range: kind.range }
  if (kind.kind === 'ipv6') return { kind: 'ipv6' }
  const address = kind.kind === 'ipv4' ? parseCidr(host) : undefined
  const of = address === undefined ? null : twilioAddress(address)
  return of === null ? null : { kind: 'twilio-address', of }
}

/** The host of an origination URI where no PBX can answer. */
export type UnreachableUrl = { readonly sipUrl: string; readonly host: string; readonly why: UnreachableHost }

/** Null if a PBX may answer at the URI. */
export function unreachableUrl({ sipUrl }: Pick<OriginationUrl, 'sipUrl'>): UnreachableUrl | null {
  const host = hostOfSipUri(sipUrl) ?? ''
  const why = unreachableHost(host)
  return why === null ? null : { sipUrl, host, why }
}

/** The enabled origination URIs, with those where no PBX can answer apart. */
export function enabledUrls(urls: readonly OriginationUrl[]) {
  const enabled = urls.filter((url) => url.enabled)
  const unreachable = enabled.flatMap((url) => unreachableUrl(url) ?? [])
  return { enabled, unreachable, reachable: enabled.length - unreachable.length }
}
