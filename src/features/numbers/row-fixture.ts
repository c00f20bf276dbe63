import { parseE164 } from '../../domain/base/e164.ts'
import { instantOf, later, type Instant, minutes } from '../../domain/base/instant.ts'
import type { NumberConfiguration } from '../../domain/account/number-configuration.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Route } from '../../domain/account/route.ts'
import { parsePhoneNumberSid, parseTrunkSid } from '../../domain/base/sid.ts'
import type { NumberRow } from './number-row.ts'

function must<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`Invalid in a fixture: ${text}`)
  return value
}

export const e164 = (text: string) => must(parseE164(text), text)
export const trunkSid = (digit: string) => must(parseTrunkSid(`TK${digit.repeat(32)}`), digit)
export const phoneNumberSid = (text: string) =>
  must(parsePhoneNumberSid(`PN${text.replace(/\D/g, '').padStart(32, '0')}`), text)

type Given = Partial<Pick<NumberConfiguration, 'friendlyName' | 'trunkSid' | 'voiceUrl'>>

export const configuration = (number: string, region: RegionCode, given: Given = {}): NumberConfiguration => ({
  region,
  sid: phoneNumberSid(number),
  number: e164(number),
  friendlyName: 'Front desk',
  trunkSid: null,
  voiceUrl: null,
  emergency: false,
  ...given,
})

export const numberRow = (number: string, given: Partial<Record<RegionCode, Given>> = { us1: {} }): NumberRow => {
  const here = (region: RegionCode) => given[region] && configuration(number, region, given[region])
  return { number: e164(number), us1: here('us1'), ie1: here('ie1'), au1: here('au1') }
}

export const noon: Instant = must(instantOf(Date.UTC(2026, 10, 24, 12)), 'noon')

/** A route set this many minutes before noon; by default a month. */
export const routedTo = (voiceRegion: RegionCode, minutesAgo = 60 * 24 * 30): Route => {
  const at = later(noon, minutes(-minutesAgo))
  return { kind: 'explicit', voiceRegion, dateCreated: at, dateUpdated: at }
}
