import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { authTypesOf, fetchTrunk, listTrunks } from '../account/trunks.ts'
import type { TrunkRow } from '../account/rows.ts'
import type { Tables } from '../account/tables.ts'
import { hostOf } from './address.ts'
import { served } from './answer.ts'
import { isoDate } from './dates.ts'
import { get } from './endpoint.ts'
import { metaList } from './lists.ts'

export const trunkJson = (tables: Tables) => (trunk: TrunkRow) => {
  const url = `${hostOf('trunking', trunk.region)}/v1/Trunks/${trunk.sid}`
  const authTypes = authTypesOf(tables, trunk)
  return {
    sid: trunk.sid,
    account_sid: demoAccountSid,
    domain_name: trunk.domainName,
    disaster_recovery_method: trunk.disasterRecoveryMethod,
    disaster_recovery_url: trunk.disasterRecoveryUrl,
    friendly_name: trunk.friendlyName,
    secure: trunk.secure,
    cnam_lookup_enabled: trunk.cnamLookupEnabled,
    symmetric_rtp_enabled: trunk.symmetricRtpEnabled,
    recording: trunk.recording,
    transfer_mode: trunk.transferMode,
    transfer_caller_id: trunk.transferCallerId,
    auth_type: authTypes.join(','),
    auth_type_set: authTypes,
    date_created: isoDate(trunk.dateCreated),
    date_updated: isoDate(trunk.dateUpdated),
    url,
    links: {
      origination_urls: `${url}/OriginationUrls`,
      credential_lists: `${url}/CredentialLists`,
      ip_access_control_lists: `${url}/IpAccessControlLists`,
      phone_numbers: `${url}/PhoneNumbers`,
    },
  }
}

/** twilio.com/docs/sip-trunking/api/trunk-resource */
export const trunkEndpoints = [
  get('/v1/Trunks', (call) => metaList(call, 'trunks', listTrunks(call.tables, call.region), trunkJson(call.tables))),
  get('/v1/Trunks/{Sid}', (call, param) =>
    served(fetchTrunk(call.tables, call.region, param('Sid')), trunkJson(call.tables)),
  ),
  get('/v1/Trunks/{TrunkSid}/Recording', (call, param) =>
    served(fetchTrunk(call.tables, call.region, param('TrunkSid')), (trunk) => trunk.recording),
  ),
]
