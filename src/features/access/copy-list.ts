import type { QueryClient } from '@tanstack/react-query'
import type { RegionCode } from '../../domain/base/region.ts'
import { asPart, type SaveOutcome } from '../../forms/save-outcome.ts'
import { isApiError } from '../../twilio/api-error.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import type { AccessListKind, AccessListSummary } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'
import { createAccessList } from '../../twilio/access-lists.ts'
import { type ItemState, writeEach } from '../../shared/write-each.ts'

type Options<K extends AccessListKind, Item, Entry> = {
  readonly client: QueryClient
  readonly to: { readonly region: RegionCode; readonly kind: K; readonly friendlyName: string }
  readonly items: readonly Item[]
  /** What the target list holds; throws `ApiError`. */
  readonly readEntries: (target: AccessListSummary<K>) => Promise<readonly Entry[]>
  readonly isThere: (item: Item, entries: readonly Entry[]) => boolean
  readonly write: (
    target: AccessListSummary<K>,
    item: Item,
    entries: readonly Entry[],
  ) => Promise<SettledWrite<unknown>>
  readonly tell: (item: Item, state: ItemState) => void
  readonly found: (target: AccessListSummary<K>) => void
  readonly what: (notDone: number) => string
}

/**
 * Brings entries into a list of another Region: the one of that name, or a new one. Reads the target afresh and writes
 * what it lacks only, so that a second run completes the first.
 */
export async function copyList<K extends AccessListKind, Item, Entry>(
  options: Options<K, Item, Entry>,
): Promise<SaveOutcome> {
  const { client, to, items, readEntries, isThere, write, tell, found, what } = options
  try {
    const lists = await client.query({ ...accessListQueries.lists(to.region, to.kind), staleTime: 0 })
    let target = lists.find(({ friendlyName }) => friendlyName === to.friendlyName)
    if (target === undefined) {
      const made = await createAccessList(to.region, to.kind, to.friendlyName, lists)
      // Found to hold after a lost answer, the entries are still to be written: it carried none of the fields.
      if (made.kind !== 'applied') return asPart(made, { what: 'Creating the list', fields: [] })
      target = made.value
    }
    const into = target
    found(into)
    const entries = await readEntries(into)
    return await writeEach({
      items: items.filter((item) => !isThere(item, entries)),
      write: (item) => write(into, item, entries),
      tell,
      what,
    })
  } catch (error) {
    if (!isApiError(error)) throw error
    return { kind: 'refused', error, what: 'Reading what is there' }
  }
}
