import { type Edge, type PublicEdgeId, publicEdgeIds, publicEdges } from '../base/edge.ts'
import { type Cidr, covers, parseCidr } from '../base/ipv4.ts'

/**
 * The addresses from which each edge sends SIP, which a firewall must allow (twilio.com/docs/sip-trunking/ip-addresses,
 * 2026-09-02). That list leaves out Interconnect, which has other addresses for each exchange.
 */
const signallingAddresses: Readonly<Record<PublicEdgeId, string>> = {
  ashburn: '54.172.60.0/30',
  umatilla: '54.244.51.0/30',
  dublin: '54.171.127.192/30',
  frankfurt: '35.156.191.128/30',
  singapore: '54.169.127.128/30',
  tokyo: '54.65.63.192/30',
  'sao-paulo': '177.71.206.192/30',
  sydney: '54.252.254.64/30',
}

/** The same for all edges. */
export const mediaAddresses = { range: '168.86.128.0/18', ports: '10000–60000', protocol: 'UDP' } as const

/** Null for an Interconnect edge. */
export function signallingOf({ id }: Edge): string | null {
  const known = publicEdgeIds.find((one) => one === id)
  return known === undefined ? null : signallingAddresses[known]
}

/** Whose addresses these are: an edge's, which signals from them, or all edges', which send media from them. */
export type TwilioAddress = Edge | 'media'

/** Null unless all of the addresses are Twilio's, as far as its lists say. */
export function twilioAddress(cidr: Cidr): TwilioAddress | null {
  const isWithin = (range: string): boolean => {
    const known = parseCidr(range)
    return known !== undefined && covers(known, cidr)
  }
  const edge = publicEdges.find(({ id }) => isWithin(signallingAddresses[id]))
  return edge ?? (isWithin(mediaAddresses.range) ? 'media' : null)
}
