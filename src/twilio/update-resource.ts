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
  /** Whether the resource, read back, stands as it was sent. */
  readonly isSent: (resource: T) => boolean
}

/** Changes a resource; a lost answer is settled by reading it. */
export const updateResource = <T>({ address, form, decoder, isSent }: Update<T>): Promise<SettledWrite<T>> =>
  settleWrite(
    () => postForm(address, form, decoder),
    async () => {
      const stands = await orNullWhenGone(getJson(address, decoder, { priority: 'high' }))
      return stands !== null && isSent(stands) ? { holds: true, value: stands } : { holds: false, readBack: stands }
    },
  )
