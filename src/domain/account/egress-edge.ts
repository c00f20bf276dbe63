import { type Edge, findEdge } from '../base/edge.ts'
import { parseSipUrl } from './origination-url.ts'

/**
 * Where calls through this origination URI leave: the edge of `;edge=`; null, the edge where the call arrived, when
 * the parameter is missing or names no edge, which Twilio reports nowhere (R4).
 */
export function egressEdge(sipUrl: string): Edge | null {
  return findEdge(parseSipUrl(sipUrl)?.edge ?? '') ?? null
}
