export type Transport = 'udp' | 'tcp' | 'tls'

/** `name=value` of a parameter or a header; null where no `=` was written. */
export type SipPair = { readonly name: string; readonly value: string | null }

/**
 * An origination URI in parts, each as it was written, so that printing them gives the text back: what the builder
 * does not know stays where it is.
 */
export type SipUri = {
  readonly scheme: string
  /** `sip://`, a form that Twilio's own examples use. */
  readonly slashes: boolean
  readonly user: string | null
  /** Empty in a URI that is being written: the API does not take it yet. */
  readonly host: string
  readonly port: string | null
  readonly parameters: readonly SipPair[]
  readonly headers: readonly SipPair[]
}

const form = (host: string): RegExp =>
  new RegExp(String.raw`^(sips?):(\/\/)?(?:([^@;?\s]+)@)?(${host})(?::(\d{1,5}))?((?:;[^;?\s]*)*)(\?\S*)?$`, 'i')

const host = String.raw`\[[^\]\s]+\]|[^:;?@/\s]+`
const whole = form(host)
const withoutHost = form('')

/** Undefined when Twilio would refuse the text: `sipUriProblem` says why. Of parameters and headers it refuses none. */
export function parseSipUri(text: string): SipUri | undefined {
  const uri = parseUnfinishedSipUri(text)
  const port = Number(uri?.port ?? 1)
  return uri?.host && port >= 1 && port <= 65_535 ? uri : undefined
}

/** The parts of a URI that is being written: its host may be missing, and its port may be any number. */
export function parseUnfinishedSipUri(text: string): SipUri | undefined {
  const match = whole.exec(text) ?? withoutHost.exec(text)
  if (!match) return undefined
  return {
    scheme: match[1] ?? '',
    slashes: match[2] !== undefined,
    user: match[3] ?? null,
    host: match[4] ?? '',
    port: match[5] ?? null,
    parameters: pairsOf(match[6] ?? '', ';'),
    headers: pairsOf(match[7] ?? '', '&'),
  }
}

/** Of a text with its leading `;` or `?`; none of an empty one. */
const pairsOf = (text: string, separator: string): readonly SipPair[] =>
  text === '' ? [] : text.slice(1).split(separator).map(pairOf)

function pairOf(text: string): SipPair {
  const at = text.indexOf('=')
  return at === -1 ? { name: text, value: null } : { name: text.slice(0, at), value: text.slice(at + 1) }
}

const printPair = ({ name, value }: SipPair): string => (value === null ? name : `${name}=${value}`)

/** Prints a parsed URI as the very text that it was parsed from. */
export function printSipUri({ scheme, slashes, user, host: at, port, parameters, headers }: SipUri): string {
  const authority = `${user === null ? '' : `${user}@`}${at}${port === null ? '' : `:${port}`}`
  const marked = parameters.map((pair) => `;${printPair(pair)}`).join('')
  const asked = headers.length === 0 ? '' : `?${headers.map(printPair).join('&')}`
  return `${scheme}:${slashes ? '//' : ''}${authority}${marked}${asked}`
}

/** Where the builder begins. */
export const newSipUri: SipUri = {
  scheme: 'sip',
  slashes: false,
  user: null,
  host: '',
  port: null,
  parameters: [],
  headers: [],
}

export const isNamed =
  (name: string) =>
  (pair: SipPair): boolean =>
    pair.name.toLowerCase() === name

/** The value that counts, the last; empty for a parameter without one; null when it is missing. Names in lower case. */
export function parameterOf(uri: SipUri | undefined, name: string): string | null {
  const last = uri?.parameters.findLast(isNamed(name))
  return last === undefined ? null : (last.value ?? '')
}

export const isSips = (uri: SipUri): boolean => uri.scheme.toLowerCase() === 'sips'

/** Hosts are the same in any case. */
export const hostOfSipUri = (text: string): string | undefined => parseSipUri(text)?.host.toLowerCase()

/** The host of what people type or paste: a URI without its scheme, or `<sip:+14025551212@east.pstn.twilio.com>`. */
export function hostOfPastedUri(text: string): string | undefined {
  const bare = text
    .trim()
    .replaceAll(/[<>]/g, '')
    .replace(/^sips?:(?:\/\/)?/i, '')
  return parseUnfinishedSipUri(`sip:${bare}`)?.host.toLowerCase()
}

/** In lower case, known or not; null when the parameter is missing. */
export const edgeOf = (uri: SipUri | undefined): string | null => parameterOf(uri, 'edge')?.toLowerCase() ?? null

/** What Twilio makes of it: UDP unless another is asked for, and TLS for `sips:` whatever is asked. */
export function transportOf(uri: SipUri | undefined): Transport {
  const asked = parameterOf(uri, 'transport')?.toLowerCase()
  if (uri && isSips(uri)) return 'tls'
  return asked === 'tcp' || asked === 'tls' ? asked : 'udp'
}
