import * as v from 'valibot'
import type { ApiAddress } from './address.ts'
import { deleteResource, getJson } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { settleWrite } from './settle-write.ts'
import type { Deletion, SettledWrite } from './settled-write.ts'

/** Only the existence of the resource matters. */
const anything = v.unknown()

/**
 * Deletes a resource. After a lost answer or a 404 it fetches the resource; if that is gone too, somebody else deleted
 * it and nothing is left to do.
 */
export const removeResource = (address: ApiAddress): Promise<SettledWrite<Deletion>> =>
  settleWrite<Deletion>(
    async () => {
      await deleteResource(address)
      return 'deleted'
    },
    async ({ error }) => {
      const found = await orNullWhenGone(getJson(address, anything, { priority: 'high' }))
      if (found !== null) return { holds: false, readBack: null }
      return { holds: true, value: error.status === 404 ? 'already-gone' : 'deleted' }
    },
    ({ status }) => status === 404,
  )
