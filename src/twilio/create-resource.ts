import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import type { ApiAddress } from './address.ts'
import type { Decoder } from './decode.ts'
import { postForm, type RequestOptions } from './http.ts'
import { settleWrite } from './settle-write.ts'
import type { SettledWrite } from './settled-write.ts'

/** The list as last loaded. Its items existed before the create. */
export type Known = readonly { readonly sid: string }[]

type Creation<T> = {
  readonly address: ApiAddress
  readonly form: Readonly<Record<string, string>>
  readonly decoder: Decoder<T>
  readonly known: Known
  /** Lists the items, among them the new one. */
  readonly list: (options: RequestOptions) => Promise<readonly T[]>
  /** Whether an item equals what was sent. */
  readonly isSent: (item: T) => boolean
}

/** Dates are in whole seconds, and `server-clock.ts` knows the server's clock only roughly. */
const slack = milliseconds(3000)

/**
 * Creates a resource. After a lost answer it looks in the list for a new item that equals what was sent and is not older
 * than the request, because equal items may be legal and another operator may have created one.
 */
export function createResource<T extends { readonly sid: string; readonly dateCreated?: Instant }>({
  address,
  form,
  decoder,
  known,
  list,
  isSent,
}: Creation<T>): Promise<SettledWrite<T>> {
  const before = new Set(known.map(({ sid }) => sid))
  return settleWrite(
    () => postForm(address, form, decoder),
    async ({ sentAt }) => {
      const isNew = ({ sid, dateCreated = sentAt }: T): boolean =>
        !before.has(sid) && later(dateCreated, slack) >= sentAt
      const made = (await list({ priority: 'high' })).find((item) => isNew(item) && isSent(item))
      return made === undefined ? { holds: false, readBack: null } : { holds: true, value: made }
    },
  )
}
