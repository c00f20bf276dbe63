import type { Brand } from '../base/brand.ts'
import type { Instant } from '../base/instant.ts'
import type { RegionCode } from '../base/region.ts'
import type { OriginationUrlSid, TrunkSid } from '../base/sid.ts'

/** 0 to 65,535; Twilio tries the lowest number first. */
export type Priority = Brand<number, 'Priority'>
/** The share within one priority. Twilio documents 1 to 65,535; its API accepts 0. */
export type Weight = Brand<number, 'Weight'>

const port16 = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 65_535
export const parsePriority = (value: number): Priority | undefined => (port16(value) ? (value as Priority) : undefined)
export const parseWeight = (value: number): Weight | undefined => (port16(value) ? (value as Weight) : undefined)

/** Where a trunk instance sends calls to its numbers. */
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

/** The settings that an operator can change: a create takes all five, an update any of them. */
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

/** Undefined if Twilio would not accept the text as a SIP URI. Ignores headers and unknown parameters. */
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
    // Twilio uses TLS for `sips:`, whatever else the URI asks for.
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
