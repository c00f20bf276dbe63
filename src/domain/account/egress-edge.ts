import { type Edge, findEdge } from '../base/edge.ts'
import type { OriginationUrl } from './origination-url.ts'
import { edgeOf, parseSipUri } from '../base/sip-uri.ts'

/**
 * The edge that calls through this origination URI leave from, by `;edge=`. Null means the edge where the call arrived,
 * when the parameter is missing or unknown; Twilio reports neither (R4).
 */
export function egressEdge(sipUrl: string): Edge | null {
  return findEdge(edgeOf(parseSipUri(sipUrl)) ?? '') ?? null
}

/** The edges that calls leave from through the enabled URIs, each once. */
export const egressEdges = (urls: readonly Pick<OriginationUrl, 'enabled' | 'sipUrl'>[]): readonly (Edge | null)[] => [
  ...new Set(urls.filter(({ enabled }) => enabled).map(({ sipUrl }) => egressEdge(sipUrl))),
]
