import { exhaustive } from '../base/exhaustive.ts'
import { err, ok, type Result } from '../base/result.ts'
import {
  isNamed,
  parseUnfinishedSipUri,
  printSipUri,
  type SipPair,
  type SipUri,
  type Transport,
} from '../base/sip-uri.ts'

/** One change in the builder. Null removes the part. Parameter names are in lower case. */
export type SipUriEdit =
  | { readonly part: 'scheme'; readonly value: 'sip' | 'sips' }
  | { readonly part: 'user' | 'port' | 'edge'; readonly value: string | null }
  /** Empty while the URI is unfinished. */
  | { readonly part: 'host'; readonly value: string }
  | { readonly part: 'transport'; readonly value: Transport | null }
  | { readonly part: 'parameter'; readonly name: string; readonly value: string | null }
  | { readonly part: 'header'; readonly at: number | 'end'; readonly header: SipPair | null }

/** The value is not possible in that part, because the text would parse differently. */
export type SipUriEditProblem = { readonly part: SipUriEdit['part'] }

/** Changes one part and leaves the others as written, in their order. */
export function editSipUri(uri: SipUri, edit: SipUriEdit): Result<SipUri, SipUriEditProblem> {
  const after = applied(uri, edit)
  const reparsed = parseUnfinishedSipUri(printSipUri(after))
  return reparsed !== undefined && shape(reparsed) === shape(after) ? ok(after) : err({ part: edit.part })
}

const shape = ({ scheme, slashes, user, host, port, parameters, headers }: SipUri): string => {
  const pairs = [parameters, headers].map((list) => list.map(({ name, value }) => [name, value]))
  return JSON.stringify([scheme, slashes, user, host, port, pairs])
}

function applied(uri: SipUri, edit: SipUriEdit): SipUri {
  switch (edit.part) {
    case 'scheme':
      return uri.scheme.toLowerCase() === edit.value ? uri : { ...uri, scheme: edit.value }
    case 'user':
      return { ...uri, user: edit.value || null }
    case 'host':
      return { ...uri, host: edit.value }
    case 'port':
      return { ...uri, port: edit.value || null }
    case 'edge':
    case 'transport':
      return withParameter(uri, edit.part, edit.value)
    case 'parameter':
      return withParameter(uri, edit.name, edit.value)
    case 'header':
      return { ...uri, headers: withHeader(uri.headers, edit.at, edit.header) }
    default:
      return exhaustive(edit)
  }
}

/** Replaces the last parameter of that name, which is the one that counts, and removes the others. */
function withParameter(uri: SipUri, name: string, value: string | null): SipUri {
  const last = uri.parameters.findLastIndex(isNamed(name))
  if (value === null) return { ...uri, parameters: uri.parameters.filter((pair) => !isNamed(name)(pair)) }
  if (last === -1) return { ...uri, parameters: [...uri.parameters, { name, value }] }
  const parameters = uri.parameters.flatMap((pair, index): SipPair[] => {
    if (index === last) return [pair.value?.toLowerCase() === value.toLowerCase() ? pair : { ...pair, value }]
    return isNamed(name)(pair) ? [] : [pair]
  })
  return { ...uri, parameters }
}

function withHeader(headers: readonly SipPair[], at: number | 'end', header: SipPair | null): readonly SipPair[] {
  const index = at === 'end' ? headers.length : at
  return headers.toSpliced(index, 1, ...(header === null ? [] : [header]))
}

/** A header with an escaped value. */
export const xHeader = (name: string, text: string): SipPair => ({
  name,
  value: encodeURIComponent(text.toWellFormed()),
})

/** A header's unescaped value, or the raw value if it is not validly escaped. */
export function headerText({ value }: SipPair): string {
  try {
    return decodeURIComponent(value ?? '')
  } catch {
    return value ?? ''
  }
}
