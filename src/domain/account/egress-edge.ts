import { type Edge, findEdge } from '../base/edge.ts'
import { parseSipUrl } from './origination-url.ts'

/**
 * The edge that calls through this origination URI leave from, by `;edge=`. Null means the edge where the call arrived,
 * when the parameter is missing or unknown; Twilio reports neither (R4).
 */
export function egressEdge(sipUrl: string): Edge | null {
  return findEdge(parseSipUrl(sipUrl)?.edge ?? '') ?? null
}
