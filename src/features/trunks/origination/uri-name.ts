import { edgeCity } from '../../../domain/base/edge.ts'
import { edgeOf, parseSipUri } from '../../../domain/base/sip-uri.ts'

/** A short name for a URI, used by controls and the picture: "203.0.113.7, Dublin". */
export function uriName(sipUrl: string): string {
  const uri = parseSipUri(sipUrl)
  if (!uri) return sipUrl
  const edge = edgeOf(uri)
  return `${uri.host.toLowerCase()}${uri.port === null ? '' : `:${Number(uri.port)}`}${edge ? `, ${edgeCity(edge)}` : ''}`
}
