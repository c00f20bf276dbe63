import { type Instant, later, milliseconds } from '../domain/base/instant.ts'
import type { ApiAddress } from './address.ts'
import type { Decoder } from './decode.ts'
import { postForm, type RequestOptions } from './http.ts'
import { settleWrite } from './settle-write.ts'
import type { SettledWrite } from './settled-write.ts'

/** The list as it was last read: what it holds already is not what a lost create has made. */
export type Known = readonly { readonly sid: string }[]

type Creation<T> = {
  readonly address: ApiAddress
  readonly form: Readonly<Record<string, string>>
  readonly decoder: Decoder<T>
  readonly known: Known
  /** The list that it will stand in. */
  readonly list: (options: RequestOptions) => Promise<readonly T[]>
  /** Whether an item is as it was sent. */
  readonly isSent: (item: T) => boolean
}

/** Dates count whole seconds, and the server's clock is known no better than `server-clock.ts` says. */
const slack = milliseconds(3000)

/**
 * Creates a resource. A lost answer is settled by the list: an item as it was sent, unknown before, and no older than
 * the request. Equal ones may be legal, and another operator may just have made one.
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
