import { edgeCity } from '../../../domain/base/edge.ts'
import { parseSipUrl } from '../../../domain/account/origination-url.ts'

/** A URI in few words, for names of controls and for the picture: "203.0.113.7, Dublin". */
export function uriName(sipUrl: string): string {
  const parts = parseSipUrl(sipUrl)
  if (!parts) return sipUrl
  const { host, port, edge } = parts
  return `${host}${port === null ? '' : `:${port}`}${edge === null || edge === '' ? '' : `, ${edgeCity(edge)}`}`
}
