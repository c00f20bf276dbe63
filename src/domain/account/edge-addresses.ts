import { type Edge, type PublicEdgeId, publicEdgeIds } from '../base/edge.ts'

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
