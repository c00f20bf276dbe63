import type { ApiAddress } from './address.ts'
import type { Decoder } from './decode.ts'
import { getJson, postForm } from './http.ts'
import { orNullWhenGone } from './or-null-when-gone.ts'
import { settleWrite } from './settle-write.ts'
import type { SettledWrite } from './settled-write.ts'

type Update<T> = {
  readonly address: ApiAddress
  readonly form: Readonly<Record<string, string>>
  readonly decoder: Decoder<T>
  /** Whether the resource has the values that were sent. */
  readonly isSent: (resource: T) => boolean
}

/** Changes a resource. After a lost answer it fetches the resource to see whether the change was applied. */
export const updateResource = <T>({ address, form, decoder, isSent }: Update<T>): Promise<SettledWrite<T>> =>
  settleWrite(
    () => postForm(address, form, decoder),
    async () => {
      const found = await orNullWhenGone(getJson(address, decoder, { priority: 'high' }))
      return found !== null && isSent(found) ? { holds: true, value: found } : { holds: false, readBack: found }
    },
  )
