import type { Transport } from '../account/origination-url.ts'

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

/** Undefined when the text has no such parts. A text that has them need not be taken: see `sipUriProblem`. */
export function parseSipUri(text: string): SipUri | undefined {
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

/** The text of the parts: of what `parseSipUri` gave, the very text that it was given. */
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
export function parameterOf(uri: SipUri, name: string): string | null {
  const last = uri.parameters.findLast(isNamed(name))
  return last === undefined ? null : (last.value ?? '')
}

export const isSips = (uri: SipUri): boolean => uri.scheme.toLowerCase() === 'sips'

/** In lower case, known or not; null when the parameter is missing. */
export const edgeOf = (uri: SipUri): string | null => parameterOf(uri, 'edge')?.toLowerCase() ?? null

/** What Twilio makes of it: UDP unless another is asked for, and TLS for `sips:` whatever is asked. */
export function transportOf(uri: SipUri): Transport {
  const asked = parameterOf(uri, 'transport')?.toLowerCase()
  if (isSips(uri)) return 'tls'
  return asked === 'tcp' || asked === 'tls' ? asked : 'udp'
}
