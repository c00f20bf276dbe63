import { parseSipUri, printSipUri, type SipUri } from '../../../domain/origination/sip-uri.ts'

/**
 * What was pasted into the host and is more than one: a whole URI takes the place of all, `host:port` that of both.
 * Null for anything else, which is a host or nothing.
 */
export function pastedHost(value: string, uri: SipUri): string | null {
  const text = value.trim()
  if (/^sips?:/i.test(text)) return text
  const { host, port } = /^(?<host>[^:;?@/\s]+):(?<port>\d{1,5})$/.exec(text)?.groups ?? {}
  if (host === undefined || port === undefined) return null
  const printed = printSipUri({ ...uri, host, port })
  return parseSipUri(printed) ? printed : null
}
