import * as v from 'valibot'
import { parseE164 } from '../domain/base/e164.ts'
import type { NumberConfiguration } from '../domain/account/number-configuration.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parsePhoneNumberSid, parseTrunkSid } from '../domain/base/sid.ts'
import { accountPath } from './account-path.ts'
import { type Decoder, nameText, parsed, parsedOrNull, textOrNull } from './decode.ts'
import { listAll, type ListOptions } from './paging.ts'

/**
 * What one Region would do with each number of the account (R4). A number that is not in this list has no configuration
 * in that Region. The trunk's PhoneNumbers subresource returns less, and not in every Region (R19).
 */
export const listNumberConfigurations = (
  region: RegionCode,
  options?: ListOptions<NumberConfiguration>,
): Promise<readonly NumberConfiguration[]> =>
  listAll(
    {
      region,
      product: 'api',
      path: accountPath('/IncomingPhoneNumbers.json'),
      key: 'incoming_phone_numbers',
      item: numberConfiguration(region),
    },
    options,
  )

/** The members of a number that every decoder of it needs. */
export const numberEntries = {
  sid: parsed(parsePhoneNumberSid, 'a phone number SID'),
  phone_number: parsed(parseE164, 'a number in E.164'),
  friendly_name: nameText,
  trunk_sid: parsedOrNull(parseTrunkSid, 'a trunk SID'),
  voice_url: textOrNull,
  voice_application_sid: textOrNull,
  emergency_status: textOrNull,
}

const wire = v.object(numberEntries)

export const toConfiguration = (region: RegionCode, number: v.InferOutput<typeof wire>): NumberConfiguration => ({
  region,
  sid: number.sid,
  number: number.phone_number,
  friendlyName: number.friendly_name,
  trunkSid: number.trunk_sid,
  // A voice application has the webhook's URL and takes precedence over `voice_url`.
  voiceUrl: number.voice_application_sid ?? number.voice_url,
  emergency: number.emergency_status === 'Active',
})

export const numberConfiguration = (region: RegionCode): Decoder<NumberConfiguration> =>
  v.pipe(
    wire,
    v.transform((number) => toConfiguration(region, number)),
  )
