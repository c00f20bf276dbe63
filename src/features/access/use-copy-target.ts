import { useQueries } from '@tanstack/react-query'
import { limitWords, roomLeft } from '../../domain/account/account-limits.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import { type AccessListKind, type AccessListSummary, limitOf } from '../../account/access-list-kind.ts'
import { accessListQueries } from '../../account/access-list-queries.ts'

export type CopyTarget<K extends AccessListKind> = {
  /** The list of that name in the target; null when there is none, undefined when that is not known. */
  readonly existing: AccessListSummary<K> | null | undefined
  readonly error: Error | null
  /** Why no list can be made there, should one be needed. */
  readonly full: string | undefined
}

/** What a copy would meet in the target Region. */
export function useCopyTarget<K extends AccessListKind>(
  region: RegionCode | null,
  kind: K,
  friendlyName: string,
): CopyTarget<K> {
  const [lists] = useQueries({
    queries: (region === null ? [] : [region]).map((code) => accessListQueries.lists(code, kind)),
  })
  const list = lists?.data?.find((one) => one.friendlyName === friendlyName.trim())
  const limit = limitOf(kind)
  const isFull = list === undefined && roomLeft(limit, lists?.data?.length ?? 0) === 0
  return {
    existing: lists?.data === undefined ? undefined : (list ?? null),
    error: lists?.error ?? null,
    full: isFull ? limitWords(limit) : undefined,
  }
}
