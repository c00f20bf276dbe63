import { newSipUri, parseUnfinishedSipUri, printSipUri, type SipUri } from '../../../domain/base/sip-uri.ts'
import { editSipUri, type SipUriEdit } from '../../../domain/origination/sip-uri-edit.ts'

type Part = SipUriEdit['part']

/** Input of the builder that is not possible in that part; `text` is the URI into which it was typed. */
export type OddPart = { readonly part: Part; readonly at?: number; readonly value: string; readonly text: string }

/** The text of an origination URI, and input that could not go into it. */
export type UriText = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly odd: OddPart | null
  readonly onOdd: (odd: OddPart | null) => void
}

/** What the fields of the builder show and change. */
export type UriParts = {
  readonly uri: SipUri
  readonly edit: (change: SipUriEdit, typed: string, at?: number) => void
  /** Null once the URI is no longer the one into which it was typed. */
  readonly oddIn: (part: Part, at?: number) => OddPart | null
}

/** Each change updates the text at once. Undefined if the text cannot be split into parts. */
export function uriParts({ text, onChange, odd, onOdd }: UriText): UriParts | undefined {
  const uri = text.trim() === '' ? newSipUri : parseUnfinishedSipUri(text.trim())
  return (
    uri && {
      uri,
      edit: (change, typed, at) => {
        const after = editSipUri(uri, change)
        if (after.ok) onChange(printSipUri(after.value))
        onOdd(after.ok ? null : { part: change.part, value: typed, text, ...(at !== undefined && { at }) })
      },
      oddIn: (part, at) => (odd !== null && odd.text === text && odd.part === part && odd.at === at ? odd : null),
    }
  )
}

const partNames: Readonly<Record<Part, string>> = {
  scheme: 'scheme',
  host: 'host',
  user: 'user part',
  port: 'port',
  edge: 'edge',
  transport: 'transport',
  parameter: 'parameter',
  header: 'header',
}

export const oddPartWords = ({ part, value }: OddPart): string =>
  `“${value}” cannot be in the ${partNames[part]}: it would become another part of the URI.`

/** Why the form cannot be saved; undefined when nothing odd is typed. */
export const oddPartReason = (odd: OddPart | null, text: string): string | undefined =>
  odd !== null && odd.text === text ? `${oddPartWords(odd)} Fix it first.` : undefined

/** Text pasted into the host: a whole URI replaces everything, `host:port` sets both. Null for anything else. */
export function pastedHost(value: string, uri: SipUri): string | null {
  const text = value.trim()
  if (/^sips?:/i.test(text)) return text
  const { host, port } = /^(?<host>[^:;?@/\s]+):(?<port>\d{1,5})$/.exec(text)?.groups ?? {}
  return host === undefined || port === undefined ? null : printSipUri({ ...uri, host, port })
}
