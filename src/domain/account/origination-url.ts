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
