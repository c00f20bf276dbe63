import { type Edge, findEdge } from '../base/edge.ts'
import type { OriginationUrl } from './origination-url.ts'
import { edgeOf, parseSipUri } from '../base/sip-uri.ts'

/**
 * Where calls through this origination URI leave: the edge of `;edge=`; null, the edge where the call arrived, when
 * the parameter is missing or names no edge, which Twilio reports nowhere (R4).
 */
export function egressEdge(sipUrl: string): Edge | null {
  return findEdge(edgeOf(parseSipUri(sipUrl)) ?? '') ?? null
}

/** The edges that calls leave from through the enabled ones of these URIs, each once. */
export const egressEdges = (urls: readonly Pick<OriginationUrl, 'enabled' | 'sipUrl'>[]): readonly (Edge | null)[] => [
  ...new Set(urls.filter(({ enabled }) => enabled).map(({ sipUrl }) => egressEdge(sipUrl))),
]
