import type { QueryClient } from '@tanstack/react-query'
import { accessQueries } from '../../account/access-queries.ts'
import type { AccessListReference } from '../../domain/account/access-list.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'

/** Removes a detached list's row at once, so that focus does not return to it. */
export function hideAttachedList(
  client: QueryClient,
  trunkSid: TrunkSid,
  { region, kind, sid }: AccessListReference,
): void {
  const queryKey = [...accessQueries.key(region, kind), trunkSid]
  client.setQueriesData<readonly { readonly sid: string }[]>({ queryKey }, (lists) =>
    lists?.filter((list) => list.sid !== sid),
  )
}
