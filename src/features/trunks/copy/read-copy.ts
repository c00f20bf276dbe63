import type { QueryClient } from '@tanstack/react-query'
import { accessListQueries } from '../../../account/access-list-queries.ts'
import { entryQueries } from '../../../account/access-queries.ts'
import { createTrunkFactsReader } from '../../../account/trunk-facts-reader.ts'
import type { InstanceParts } from '../../../domain/account/facts.ts'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { activeRegion } from '../../../domain/account/route.ts'
import { isApiError } from '../../../twilio/api-error.ts'
import type { CopySides } from './copy-choices.ts'

type CopyAsked = {
  readonly domainName: DomainName
  readonly from: RegionCode
  readonly to: RegionCode
  /** Names chosen for the source's lists in the target. */
  readonly listNames: readonly string[]
}

export type CopyReading = CopySides & {
  /** Numbers whose route has not loaded. */
  readonly routesNotLoaded: readonly E164[]
}

/** Each route is a request, so numbers beyond these count as not loaded. */
const mostRoutes = 250

/**
 * Loads the instance in `from` and everything in `to`, never from a cache. Null if the source no longer has the
 * instance. Throws if anything is missing, so that nothing is copied as if it were empty. Only routes may be missing,
 * which are not copied, and the trunks of a third Region, which count towards a limit that the API enforces anyway.
 */
export async function readCopy(
  client: QueryClient,
  asked: CopyAsked,
  signal?: AbortSignal,
): Promise<CopyReading | null> {
  const { domainName, from, to } = asked
  const reader = createTrunkFactsReader(client, signal ? { signal } : {})
  const mustBeComplete = (): void => {
    const failure = reader.errors.find((error) => !isApiError(error) || error.region === from || error.region === to)
    if (failure) throw failure
  }
  await reader.load({ fresh: true, trunkLists: regionCodes, numberLists: [from, to] })
  mustBeComplete()
  const { trunks, configurations, numbersOfInstance } = reader.lists()
  const trunk = trunks.find((one) => one.domainName === domainName)
  const instance = trunk?.instances[from]
  if (trunk === undefined || instance === undefined) return null
  const there = trunk.instances[to] ?? null
  const instances = [instance, ...(there ? [there] : [])]
  const [ipLists, userLists] = await Promise.all([
    client.query({ ...accessListQueries.lists(to, 'ip-access-control-lists'), staleTime: 0 }),
    client.query({ ...accessListQueries.lists(to, 'credential-lists'), staleTime: 0 }),
    reader.load({ fresh: true, originationUrls: instances, accessLists: instances }),
  ])
  mustBeComplete()
  const { parts } = reader.trunkFacts(trunk, new Set())
  const [here, target] = [loadedParts(parts[from]), there ? loadedParts(parts[to]) : noParts]

  // A Region may have 1,000 lists: load only the entries of those whose name the plan can clash with.
  const names = new Set([
    ...[...here.ipAccessControlLists, ...here.credentialLists].map(({ friendlyName }) => friendlyName),
    ...asked.listNames,
  ])
  const numbers = numbersOfInstance.get(instance.sid) ?? []
  const [ipAccessControlLists, credentialLists] = await Promise.all([
    Promise.all(
      ipLists.map(async (list) => {
        const attached = target.ipAccessControlLists.find(({ sid }) => sid === list.sid)
        if (attached || !names.has(list.friendlyName)) return { ...list, entries: attached?.entries ?? [] }
        return { ...list, entries: await client.query({ ...entryQueries.ipAddresses(to, list.sid), staleTime: 0 }) }
      }),
    ),
    Promise.all(
      userLists.map(async (list) => {
        const attached = target.credentialLists.find(({ sid }) => sid === list.sid)
        if (attached || !names.has(list.friendlyName)) return { ...list, credentials: attached?.credentials ?? [] }
        return { ...list, credentials: await client.query({ ...entryQueries.credentials(to, list.sid), staleTime: 0 }) }
      }),
    ),
    reader.load({
      fresh: true,
      via: to,
      routes: numbers.slice(0, mostRoutes).map((number) => ({ leg: 'origination', number }) as const),
    }),
  ])
  const routeOf = (number: E164) => reader.routeOf({ leg: 'origination', number })
  return {
    source: {
      instance,
      ...here,
      numbers: numbers.flatMap((number) => configurations.get(number)?.[from] ?? []),
    },
    target: {
      region: to,
      instance: there,
      originationUrls: target.originationUrls,
      attachedIpAccessControlLists: target.ipAccessControlLists.map(({ sid }) => sid),
      attachedCredentialLists: target.credentialLists.map(({ sid }) => sid),
      ipAccessControlLists,
      credentialLists,
      numbers: new Map(numbers.map((number) => [number, configurations.get(number)?.[to] ?? null])),
      activeNumbers: new Set(
        numbers.filter((number) => {
          const route = routeOf(number)
          return route !== undefined && activeRegion(route) === to
        }),
      ),
      trunkCount: trunks.flatMap((one) => Object.values(one.instances)).length,
    },
    routesNotLoaded: numbers.filter((number) => routeOf(number) === undefined),
  }
}

type LoadedParts = { readonly [Part in keyof InstanceParts]: NonNullable<InstanceParts[Part]> }

const noParts: LoadedParts = { originationUrls: [], ipAccessControlLists: [], credentialLists: [] }

function loadedParts(parts: InstanceParts | undefined): LoadedParts {
  const { originationUrls, ipAccessControlLists, credentialLists } = parts ?? {}
  if (!originationUrls || !ipAccessControlLists || !credentialLists) throw new Error('A part was not loaded')
  return { originationUrls, ipAccessControlLists, credentialLists }
}
