import type { SipUriEdit } from '../../../domain/origination/sip-uri-edit.ts'

type Part = SipUriEdit['part']

/** What was typed into the builder and cannot stand in the URI there; the text says which URI it was typed into. */
export type OddPart = { readonly part: Part; readonly at?: number; readonly value: string; readonly text: string }

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

/** It holds only as long as the URI is the one that it was typed into. */
export const oddIn = (odd: OddPart | null, text: string, part: Part, at?: number): OddPart | null =>
  odd !== null && odd.text === text && odd.part === part && odd.at === at ? odd : null

export const oddPartWords = ({ part, value }: OddPart): string =>
  `“${value}” cannot stand in the ${partNames[part]}: in a URI it would be read as another part.`

/** Why the form cannot be saved; undefined when nothing odd is typed. */
export const oddPartReason = (odd: OddPart | null, text: string): string | undefined =>
  odd !== null && odd.text === text ? `${oddPartWords(odd)} Mend it first.` : undefined
