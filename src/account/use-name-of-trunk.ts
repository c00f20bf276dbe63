import { useQueries } from '@tanstack/react-query'
import { regionCodes } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { namesByInstance, trunkListsOf } from './account-lists.ts'
import { trunkQueries } from './trunk-queries.ts'

/** The name of an instance's trunk; undefined if its Region's list has not loaded. */
export type NameOfTrunk = (sid: TrunkSid) => string | undefined

export function useNameOfTrunk(): NameOfTrunk {
  const lists = useQueries({ queries: regionCodes.map((region) => trunkQueries.list(region)) })
  const names = namesByInstance(trunkListsOf(lists.map(({ data }) => data)).trunks)
  return (sid) => names.get(sid)
}
