import { type TwilioAddress, twilioAddress } from './edge-addresses.ts'
import type { DomainName } from '../base/domain-name.ts'
import { parseCidr } from '../base/ipv4.ts'
import { parseTerminationHost } from './localized-uri.ts'

/** What the host of a call from a PBX is. Only `trunk` names a trunk, which the account may or may not have. */
export type DialledHost =
  | { readonly kind: 'trunk'; readonly domain: DomainName }
  | { readonly kind: 'address'; readonly of: TwilioAddress | null }
  | { readonly kind: 'sip-domain' }
  /** `pstn.ashburn.twilio.com`: an edge at most, and no trunk. */
  | { readonly kind: 'no-name' }
  | { readonly kind: 'unknown-edge'; readonly edge: string }
  /** Another host of Twilio's, or of somebody else. */
  | { readonly kind: 'other'; readonly isTwilios: boolean }

export function dialledHost(host: string): DialledHost {
  const lower = host.toLowerCase()
  const known = parseTerminationHost(lower)
  if (known) return { kind: 'trunk', domain: known.domain }
  const address = lower.includes('/') ? undefined : parseCidr(lower)
  if (address) return { kind: 'address', of: twilioAddress(address) }
  if (lower.startsWith('[')) return { kind: 'address', of: null }
  if (/^pstn\.([a-z\d-]+\.)?twilio\.com$/.test(lower)) return { kind: 'no-name' }
  if (/^.+\.sip\.([a-z\d-]+\.)?twilio\.com$/.test(lower)) return { kind: 'sip-domain' }
  const edge = /^.+\.pstn\.([a-z\d-]+)\.twilio\.com$/.exec(lower)?.[1]
  if (edge !== undefined) return { kind: 'unknown-edge', edge }
  return { kind: 'other', isTwilios: /(^|\.)twilio\.com$/.test(lower) }
}
