export type Transport = 'udp' | 'tcp' | 'tls'

/** A parameter or header `name=value`; null if it has no `=`. */
export type SipPair = { readonly name: string; readonly value: string | null }

/**
 * The parts of an origination URI as written, so that printing returns the same text and unknown parts stay where they
 * are.
 */
export type SipUri = {
  readonly scheme: string
  /** `sip://`, which Twilio's examples use. */
  readonly slashes: boolean
  readonly user: string | null
  /** Empty while the URI is unfinished; the API would refuse it. */
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

/** Undefined if Twilio would refuse the text; `sipUriProblem` says why. Twilio accepts any parameters and headers. */
export function parseSipUri(text: string): SipUri | undefined {
  const uri = parseUnfinishedSipUri(text)
  const port = Number(uri?.port ?? 1)
  return uri?.host && port >= 1 && port <= 65_535 ? uri : undefined
}

/** Parses an unfinished URI: the host may be missing, and the port may be any number. */
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

/** Splits a text that begins with `;` or `?`, or is empty. */
const pairsOf = (text: string, separator: string): readonly SipPair[] =>
  text === '' ? [] : text.slice(1).split(separator).map(pairOf)

function pairOf(text: string): SipPair {
  const at = text.indexOf('=')
  return at === -1 ? { name: text, value: null } : { name: text.slice(0, at), value: text.slice(at + 1) }
}

const printPair = ({ name, value }: SipPair): string => (value === null ? name : `${name}=${value}`)

/** Prints exactly the text that the URI was parsed from. */
export function printSipUri({ scheme, slashes, user, host: at, port, parameters, headers }: SipUri): string {
  const authority = `${user === null ? '' : `${user}@`}${at}${port === null ? '' : `:${port}`}`
  const marked = parameters.map((pair) => `;${printPair(pair)}`).join('')
  const asked = headers.length === 0 ? '' : `?${headers.map(printPair).join('&')}`
  return `${scheme}:${slashes ? '//' : ''}${authority}${marked}${asked}`
}

/** The builder's initial URI. */
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

/** The last value of the parameter, which is the one that counts; empty without a value, null without the parameter. */
export function parameterOf(uri: SipUri | undefined, name: string): string | null {
  const last = uri?.parameters.findLast(isNamed(name))
  return last === undefined ? null : (last.value ?? '')
}

export const isSips = (uri: SipUri): boolean => uri.scheme.toLowerCase() === 'sips'

/** In lower case, because case does not matter in hosts. */
export const hostOfSipUri = (text: string): string | undefined => parseSipUri(text)?.host.toLowerCase()

/** Parses typed or pasted text: a URI without a scheme, or `<sip:+14025551212@east.pstn.twilio.com>`. */
function parsePastedUri(text: string): SipUri | undefined {
  const bare = text
    .trim()
    .replaceAll(/[<>]/g, '')
    .replace(/^sips?:(?:\/\/)?/i, '')
  return parseUnfinishedSipUri(`sip:${bare}`)
}

export const hostOfPastedUri = (text: string): string | undefined => parsePastedUri(text)?.host.toLowerCase()

/** The user part as written; null without one. */
export const userOfPastedUri = (text: string): string | null => parsePastedUri(text)?.user ?? null

/** The edge in lower case, known or not; null without the parameter. */
export const edgeOf = (uri: SipUri | undefined): string | null => parameterOf(uri, 'edge')?.toLowerCase() ?? null

/** The transport that Twilio uses: always TLS for `sips:`, else the one asked for, else UDP. */
export function transportOf(uri: SipUri | undefined): Transport {
  const asked = parameterOf(uri, 'transport')?.toLowerCase()
  if (uri && isSips(uri)) return 'tls'
  return asked === 'tcp' || asked === 'tls' ? asked : 'udp'
}
