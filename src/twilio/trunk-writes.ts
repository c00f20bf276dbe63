import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import type { TrunkInstance, TrunkSettings } from '../domain/account/trunk-instance.ts'
import type { ApiAddress } from './address.ts'
import { createResource, type Known } from './create-resource.ts'
import { agrees, formOf } from './form-of.ts'
import { getJson, type RequestOptions } from './http.ts'
import { removeResource } from './remove-resource.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'
import { listTrunks, trunkInstance } from './trunks.ts'
import { updateResource } from './update-resource.ts'

// twilio.com/docs/sip-trunking/api/trunk-resource

const addressOf = (region: RegionCode, sid: TrunkSid): ApiAddress => ({
  region,
  product: 'trunking',
  path: `/v1/Trunks/${sid}`,
})

export const fetchTrunk = (region: RegionCode, sid: TrunkSid, options?: RequestOptions): Promise<TrunkInstance> =>
  getJson(addressOf(region, sid), trunkInstance(region), options)

export const createTrunk = (
  region: RegionCode,
  settings: TrunkSettings,
  known: Known,
): Promise<SettledWrite<TrunkInstance>> =>
  createResource({
    address: { region, product: 'trunking', path: '/v1/Trunks' },
    form: formOf(settings),
    decoder: trunkInstance(region),
    known,
    list: (options) => listTrunks(region, options),
    isSent: (trunk) => agrees(trunk, settings),
  })

export const updateTrunk = (
  region: RegionCode,
  sid: TrunkSid,
  changes: TrunkSettings,
): Promise<SettledWrite<TrunkInstance>> =>
  updateResource({
    address: addressOf(region, sid),
    form: formOf(changes),
    decoder: trunkInstance(region),
    isSent: (trunk) => agrees(trunk, changes),
  })

/** Releases the numbers' association in this Region, never the numbers, and moves no route (R13). */
export const deleteTrunk = (region: RegionCode, sid: TrunkSid): Promise<SettledWrite<Deletion>> =>
  removeResource(addressOf(region, sid))
