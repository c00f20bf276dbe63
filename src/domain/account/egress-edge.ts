import { type Edge, findEdge } from '../base/edge.ts'
import { edgeOf, parseSipUri } from '../base/sip-uri.ts'

/**
 * Where calls through this origination URI leave: the edge of `;edge=`; null, the edge where the call arrived, when
 * the parameter is missing or names no edge, which Twilio reports nowhere (R4).
 */
export function egressEdge(sipUrl: string): Edge | null {
  return findEdge(edgeOf(parseSipUri(sipUrl)) ?? '') ?? null
}
