import { newSipUri, parseUnfinishedSipUri, printSipUri, type SipUri } from '../../../domain/base/sip-uri.ts'
import { editSipUri, type SipUriEdit } from '../../../domain/origination/sip-uri-edit.ts'

type Part = SipUriEdit['part']

/** What was typed into the builder and cannot stand in the URI there; the text says which URI it was typed into. */
export type OddPart = { readonly part: Part; readonly at?: number; readonly value: string; readonly text: string }

/** The text of an origination URI, and what was typed into one of its parts and did not go into the text. */
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
  /** It holds only as long as the URI is the one that it was typed into. */
  readonly oddIn: (part: Part, at?: number) => OddPart | null
}

/** Each change goes into the text at once. Undefined for a text that has no parts. */
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
  `“${value}” cannot stand in the ${partNames[part]}: in a URI it would be read as another part.`

/** Why the form cannot be saved; undefined when nothing odd is typed. */
export const oddPartReason = (odd: OddPart | null, text: string): string | undefined =>
  odd !== null && odd.text === text ? `${oddPartWords(odd)} Mend it first.` : undefined

/**
 * What was pasted into the host and is more than one: a whole URI takes the place of all, `host:port` that of both.
 * Null for anything else, which is a host or nothing.
 */
export function pastedHost(value: string, uri: SipUri): string | null {
  const text = value.trim()
  if (/^sips?:/i.test(text)) return text
  const { host, port } = /^(?<host>[^:;?@/\s]+):(?<port>\d{1,5})$/.exec(text)?.groups ?? {}
  return host === undefined || port === undefined ? null : printSipUri({ ...uri, host, port })
}
