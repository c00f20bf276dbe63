import * as v from 'valibot'
import { parseDomainName } from '../domain/base/domain-name.ts'
import { parseInstant } from '../domain/base/instant.ts'
import type { RegionCode } from '../domain/base/region.ts'
import { parseTrunkSid } from '../domain/base/sid.ts'
import {
  recordingModes,
  recordingTrims,
  transferCallerIds,
  transferModes,
  type TrunkInstance,
} from '../domain/account/trunk-instance.ts'
import { type Decoder, nameOrNull, parsed, parsedOrNull, textOrNull } from './decode.ts'
import type { RequestOptions } from './http.ts'
import { listAll } from './paging.ts'

/** Every trunk instance of one Region. The API has no Region field, so each gets the requested Region. */
export const listTrunks = (region: RegionCode, options?: RequestOptions): Promise<readonly TrunkInstance[]> =>
  listAll({ region, product: 'trunking', path: '/v1/Trunks', key: 'trunks', item: trunkInstance(region) }, options)

const wire = v.object({
  sid: parsed(parseTrunkSid, 'a trunk SID'),
  friendly_name: nameOrNull,
  domain_name: parsedOrNull(parseDomainName, 'a domain name that ends in .pstn.twilio.com'),
  secure: v.boolean(),
  recording: v.object({ mode: v.picklist(recordingModes), trim: v.picklist(recordingTrims) }),
  transfer_mode: v.picklist(transferModes),
  transfer_caller_id: v.picklist(transferCallerIds),
  cnam_lookup_enabled: v.boolean(),
  disaster_recovery_url: textOrNull,
  disaster_recovery_method: v.nullish(v.picklist(['GET', 'POST']), 'POST'),
  symmetric_rtp_enabled: v.nullish(v.boolean(), false),
  auth_type_set: v.array(v.picklist(['IP_ACL', 'CREDENTIAL_LIST'])),
  date_created: parsed(parseInstant, 'a date'),
  date_updated: parsed(parseInstant, 'a date'),
})

export const trunkInstance = (region: RegionCode): Decoder<TrunkInstance> =>
  v.pipe(
    wire,
    v.transform((trunk) => ({
      region,
      sid: trunk.sid,
      friendlyName: trunk.friendly_name,
      domainName: trunk.domain_name,
      secure: trunk.secure,
      recording: trunk.recording,
      transferMode: trunk.transfer_mode,
      transferCallerId: trunk.transfer_caller_id,
      cnamLookupEnabled: trunk.cnam_lookup_enabled,
      disasterRecoveryUrl: trunk.disaster_recovery_url,
      disasterRecoveryMethod: trunk.disaster_recovery_method,
      symmetricRtpEnabled: trunk.symmetric_rtp_enabled,
      authTypes: trunk.auth_type_set,
      dateCreated: trunk.date_created,
      dateUpdated: trunk.date_updated,
    })),
  )
