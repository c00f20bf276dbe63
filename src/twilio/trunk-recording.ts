import * as v from 'valibot'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { type RecordingSettings, recordingModes, recordingTrims } from '../domain/account/trunk-instance.ts'
import type { ApiAddress } from './address.ts'
import type { Decoder } from './decode.ts'
import { agrees, formOf } from './form-of.ts'
import type { SettledWrite } from './settled-write.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/sip-trunking/api/recording-resource

const addressOf = (region: RegionCode, trunkSid: TrunkSid): ApiAddress => ({
  region,
  product: 'trunking',
  path: `/v1/Trunks/${trunkSid}/Recording`,
})

const recording: Decoder<RecordingSettings> = v.object({
  mode: v.picklist(recordingModes),
  trim: v.picklist(recordingTrims),
})

/** Twilio ignores recording in an update of the trunk, so it takes this request. */
export const updateRecording = (
  region: RegionCode,
  trunkSid: TrunkSid,
  changes: Partial<RecordingSettings>,
): Promise<SettledWrite<RecordingSettings>> =>
  updateResource({
    address: addressOf(region, trunkSid),
    form: formOf(changes),
    decoder: recording,
    isSent: (found) => agrees(found, changes),
  })
