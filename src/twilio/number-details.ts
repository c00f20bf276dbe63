import * as v from 'valibot'
import type { E164 } from '../domain/base/e164.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { NumberDetails } from '../domain/account/number-details.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { accountPath } from './account-path.ts'
import { type Decoder, parsed, textOrNull } from './decode.ts'
import { getJson, type RequestOptions } from './http.ts'
import { numberEntries, toConfiguration } from './incoming-phone-numbers.ts'

/**
 * One number's configuration in a Region; null if that Region has none. Asks by number, because only the list has the
 * SID. `PhoneNumber` also matches parts of numbers, so the answer may contain others.
 */
export async function fetchNumberDetails(
  region: RegionCode,
  number: E164,
  options?: RequestOptions,
): Promise<NumberDetails | null> {
  const page = await getJson(
    {
      region,
      product: 'api',
      path: accountPath('/IncomingPhoneNumbers.json'),
      query: { PhoneNumber: number, PageSize: '1000' },
    },
    v.object({ incoming_phone_numbers: v.array(numberDetails(region)) }),
    options,
  )
  return page.incoming_phone_numbers.find((one) => one.number === number) ?? null
}

const numberDetails = (region: RegionCode): Decoder<NumberDetails> =>
  v.pipe(
    v.object({
      ...numberEntries,
      voice_method: textOrNull,
      voice_fallback_url: textOrNull,
      status_callback: textOrNull,
      voice_caller_id_lookup: v.nullish(v.boolean(), false),
      voice_receive_mode: textOrNull,
      emergency_address_sid: textOrNull,
      emergency_address_status: textOrNull,
      date_created: parsed(parseInstant, 'a date'),
      date_updated: parsed(parseInstant, 'a date'),
    }),
    v.transform((number) => ({
      ...toConfiguration(region, number),
      voiceMethod: number.voice_method,
      voiceFallbackUrl: number.voice_fallback_url,
      statusCallback: number.status_callback,
      callerIdLookup: number.voice_caller_id_lookup,
      receiveMode: number.voice_receive_mode,
      emergencyStatus: number.emergency_status,
      emergencyAddressSid: number.emergency_address_sid,
      emergencyAddressStatus: number.emergency_address_status,
      dateCreated: number.date_created,
      dateUpdated: number.date_updated,
    })),
  )
