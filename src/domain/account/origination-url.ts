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
