import { queryOptions } from '@tanstack/react-query'
import type { Trunk } from '../../../domain/account/trunk.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { readDeletion } from './read-deletion.ts'

export const deletionQueries = {
  /** Read when the dialog opens and whenever it is asked for. */
  reading: ({ region, sid }: TrunkInstance, trunk: Trunk, mostRoutes: number) =>
    queryOptions({
      queryKey: ['deletion', region, sid, mostRoutes] as const,
      queryFn: ({ client }) => readDeletion(client, { region, sid }, trunk, mostRoutes),
      staleTime: 'static',
      gcTime: 0,
    }),
}
