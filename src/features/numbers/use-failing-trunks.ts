import { useQueries } from '@tanstack/react-query'
import { type MissingPart, originationFailure } from '../../domain/verdict/missing-part.ts'
import { activeRegion, type Route } from '../../domain/account/route.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { TrunkSid } from '../../domain/base/sid.ts'
import type { AccountLists } from '../../account/use-account-lists.ts'
import { trunkQueries } from '../../account/trunk-queries.ts'
import type { NumberRow } from './number-row.ts'

/** Why all calls to this instance fail; null if they do not, undefined if its origination URIs are not loaded. */
export type CallsFail = (trunkSid: TrunkSid) => MissingPart | null | undefined

/** Checks the instances that serve these numbers, which are few even for many numbers. */
export function useFailingTrunks(
  rows: readonly NumberRow[],
  routeOf: (number: E164) => Route | undefined,
  { trunks }: AccountLists,
): CallsFail {
  const serving = new Set(
    rows.flatMap((row) => {
      const route = routeOf(row.number)
      return route ? (row[activeRegion(route)]?.trunkSid ?? []) : []
    }),
  )
  const instances = trunks.flatMap((trunk) => Object.values(trunk.instances)).filter(({ sid }) => serving.has(sid))
  const results = useQueries({ queries: instances.map(({ region, sid }) => trunkQueries.originationUrls(region, sid)) })
  const fails = new Map(
    instances.map((instance, at) => [
      instance.sid,
      originationFailure(instance, {
        originationUrls: results[at]?.data,
        ipAccessControlLists: undefined,
        credentialLists: undefined,
      }),
    ]),
  )
  return (trunkSid) => fails.get(trunkSid)
}
