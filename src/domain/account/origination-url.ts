import type { Brand } from '../base/brand.ts'
import type { Instant } from '../base/instant.ts'
import type { RegionCode } from '../base/region.ts'
import type { OriginationUrlSid, TrunkSid } from '../base/sid.ts'

/** 0 to 65,535; the lowest number is tried first. */
export type Priority = Brand<number, 'Priority'>
/** 1 to 65,535 in Twilio's documents (live accepts 0); the share within one priority. */
export type Weight = Brand<number, 'Weight'>

const port16 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 65_535
export const parsePriority = (value: number): Priority | undefined => (port16(value) ? (value as Priority) : undefined)
export const parseWeight = (value: number): Weight | undefined => (port16(value) ? (value as Weight) : undefined)

/** Where calls to numbers leave Twilio for the PBX; belongs to one trunk instance. */
export type OriginationUrl = {
  readonly region: RegionCode
  readonly sid: OriginationUrlSid
  readonly trunkSid: TrunkSid
  readonly friendlyName: string
  readonly sipUrl: string
  readonly priority: Priority
  readonly weight: Weight
  readonly enabled: boolean
  readonly dateCreated: Instant
  readonly dateUpdated: Instant
}

/** What an operator sets: a create asks for all five, an update for any. */
export type OriginationUrlSettings = Pick<OriginationUrl, 'friendlyName' | 'sipUrl' | 'priority' | 'weight' | 'enabled'>

export type Transport = 'udp' | 'tcp' | 'tls'

export type SipUrlParts = {
  readonly scheme: 'sip' | 'sips'
  readonly user: string | null
  readonly host: string
  readonly port: number | null
  /** `;transport=`, or Twilio's default, UDP. */
  readonly transport: Transport
  /** The text of `;edge=`, known or not; null when the parameter is missing. */
  readonly edge: string | null
}

const sipUrlPattern =
  /^(sips?):(?:\/\/)?(?:([^@;?\s]+)@)?(\[[^\]\s]+\]|[^:;?@/\s]+)(?::(\d{1,5}))?((?:;[^;?\s]*)*)(?:\?\S*)?$/i

/** Undefined when the text is no SIP URI that Twilio would take. Unknown parameters, and headers, are passed over. */
export function parseSipUrl(text: string): SipUrlParts | undefined {
  const match = sipUrlPattern.exec(text)
  const host = match?.[3]
  const port = match?.[4] === undefined ? null : Number(match[4])
  if (!match || host === undefined || (port !== null && !(port >= 1 && port16(port)))) return undefined
  const params = sipParameters(match[5] ?? '')
  const scheme = match[1]?.toLowerCase() === 'sips' ? 'sips' : 'sip'
  return {
    scheme,
    user: match[2] ?? null,
    host: host.toLowerCase(),
    port,
    // Twilio handles `sips:` as SIP over TLS, whatever else the URI asks for.
    transport: scheme === 'sips' ? 'tls' : transportOf(params.get('transport')),
    edge: params.get('edge') ?? null,
  }
}

const sipParameters = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .toLowerCase()
      .split(';')
      .filter(Boolean)
      .map((part): [string, string] => {
        const [key = '', ...value] = part.split('=')
        return [key, value.join('=')]
      }),
  )

const transportOf = (asked: string | undefined): Transport => (asked === 'tcp' || asked === 'tls' ? asked : 'udp')
