import * as v from 'valibot'
import type { ApiAddress } from './address.ts'
import { deleteResource, getJson } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'

/** Whatever the resource is, read or not: only whether it is there counts. */
const anything = v.unknown()

/**
 * Deletes a resource; a lost answer is settled by reading it. That it was not there is believed when a reading says so
 * too: then somebody else deleted it, and nothing is left to do.
 */
export const removeResource = (address: ApiAddress): Promise<SettledWrite<Deletion>> =>
  settleWrite<Deletion>(
    async () => {
      await deleteResource(address)
      return 'deleted'
    },
    async ({ error }) => {
      const stands = await orNullWhenGone(getJson(address, anything, { priority: 'high' }))
      if (stands !== null) return { holds: false, readBack: null }
      return { holds: true, value: error.status === 404 ? 'already-gone' : 'deleted' }
    },
    ({ status }) => status === 404,
  )
