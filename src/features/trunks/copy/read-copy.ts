import type { CopySource, CopyTarget } from '../../../domain/copy/copy-plan.ts'
import type { DomainName } from '../../../domain/base/domain-name.ts'
import type { E164 } from '../../../domain/base/e164.ts'
import { type RegionCode, regionCodes } from '../../../domain/base/region.ts'
import { activeRegion, type Route } from '../../../domain/account/route.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { listCredentialLists } from '../../../twilio/credential-lists.ts'
import { listCredentials } from '../../../twilio/credentials.ts'
import { fetchRoute } from '../../../twilio/fetch-route.ts'
import type { RequestOptions } from '../../../twilio/http.ts'
import { listNumberConfigurations } from '../../../twilio/incoming-phone-numbers.ts'
import { listIpAccessControlLists } from '../../../twilio/ip-access-control-lists.ts'
import { listIpAddresses } from '../../../twilio/ip-addresses.ts'
import { listOriginationUrls } from '../../../twilio/origination-urls.ts'
import { listAttachedCredentialLists, listAttachedIpAccessControlLists } from '../../../twilio/attached-lists.ts'
import { listTrunks } from '../../../twilio/trunks.ts'

export type CopyAsked = {
  readonly domainName: DomainName
  readonly from: RegionCode
  readonly to: RegionCode
  /** Names that lists of the source are to have in the target, as far as they were chosen. */
  readonly listNames: readonly string[]
}

export type CopyReading = {
  readonly source: CopySource
  readonly target: CopyTarget
  /** Numbers whose route is not known: where their calls are processed cannot be said. */
  readonly routesNotRead: readonly E164[]
}

/** Each route is a request of its own: of the numbers beyond these it is said that they were not read. */
const mostRoutes = 250

/**
 * The instance in `from` and what `to` holds, all of it read now. Null when the source has no such instance any more.
 * Throws `ApiError` when anything is missing: nothing unread may be copied as if it were empty. Routes alone may be:
 * they tell what a copy means for calls, and are not copied.
 */
export async function readCopy(asked: CopyAsked, options: RequestOptions = {}): Promise<CopyReading | null> {
  const { domainName, from, to } = asked
  const [trunksFrom, trunksTo, elsewhere] = await Promise.all([
    listTrunks(from, options),
    listTrunks(to, options),
    countElsewhere([from, to], options),
  ])
  const instance = trunksFrom.find((trunk) => trunk.domainName === domainName)
  if (instance === undefined) return null
  const there = trunksTo.find((trunk) => trunk.domainName === domainName) ?? null
  const [source, target] = await Promise.all([readSource(instance, options), readParts(there, to, options)])

  const names = [
    ...source.ipAccessControlLists.map(({ friendlyName }) => friendlyName),
    ...source.credentialLists.map(({ friendlyName }) => friendlyName),
    ...asked.listNames,
  ]
  const configurations = new Map(target.configurations.map((one) => [one.number, one]))
  const numbers = source.numbers.map(({ number }) => number)
  const [ipAccessControlLists, credentialLists, routes] = await Promise.all([
    withEntries(target.ipLists, { names, attached: target.attachedIpAccessControlLists }, async (list, read) => ({
      ...list,
      entries: read ? await listIpAddresses(to, list.sid, options) : [],
    })),
    withEntries(target.userLists, { names, attached: target.attachedCredentialLists }, async (list, read) => ({
      ...list,
      credentials: read ? await listCredentials(to, list.sid, options) : [],
    })),
    readRoutes(numbers.slice(0, mostRoutes), to, options),
  ])
  return {
    source,
    target: {
      region: to,
      instance: there,
      originationUrls: target.originationUrls,
      attachedIpAccessControlLists: target.attachedIpAccessControlLists,
      attachedCredentialLists: target.attachedCredentialLists,
      ipAccessControlLists,
      credentialLists,
      numbers: new Map(numbers.map((number) => [number, configurations.get(number) ?? null])),
      activeNumbers: new Set(numbers.filter((number) => isActiveIn(to, routes.get(number)))),
      trunkCount: trunksFrom.length + trunksTo.length + elsewhere,
    },
    routesNotRead: numbers.filter((number) => routes.get(number) === undefined),
  }
}

async function readSource(instance: TrunkInstance, options: RequestOptions): Promise<CopySource> {
  const { region, sid } = instance
  const [originationUrls, addressLists, userLists, configurations] = await Promise.all([
    listOriginationUrls(region, sid, options),
    listAttachedIpAccessControlLists(region, sid, options),
    listAttachedCredentialLists(region, sid, options),
    listNumberConfigurations(region, options),
  ])
  const [ipAccessControlLists, credentialLists] = await Promise.all([
    Promise.all(
      addressLists.map(async (list) => ({
        region,
        ...list,
        entries: await listIpAddresses(region, list.sid, options),
      })),
    ),
    Promise.all(
      userLists.map(async (list) => ({
        region,
        ...list,
        credentials: await listCredentials(region, list.sid, options),
      })),
    ),
  ])
  const numbers = configurations.filter(({ trunkSid }) => trunkSid === sid)
  return { instance, originationUrls, ipAccessControlLists, credentialLists, numbers }
}

/** What the target Region holds, but for the entries of its lists. */
async function readParts(instance: TrunkInstance | null, region: RegionCode, options: RequestOptions) {
  const [originationUrls, addressLists, userLists, ipLists, credentialLists, configurations] = await Promise.all([
    instance ? listOriginationUrls(region, instance.sid, options) : [],
    instance ? listAttachedIpAccessControlLists(region, instance.sid, options) : [],
    instance ? listAttachedCredentialLists(region, instance.sid, options) : [],
    listIpAccessControlLists(region, options),
    listCredentialLists(region, options),
    listNumberConfigurations(region, options),
  ])
  return {
    originationUrls,
    attachedIpAccessControlLists: addressLists.map(({ sid }) => sid),
    attachedCredentialLists: userLists.map(({ sid }) => sid),
    ipLists,
    userLists: credentialLists,
    configurations,
  }
}

type Wanted = { readonly names: readonly string[]; readonly attached: readonly string[] }

/** A Region may have a thousand lists: only those that the plan can meet are read, which are found by their names. */
const withEntries = <L extends { readonly sid: string; readonly friendlyName: string }, Whole>(
  lists: readonly L[],
  { names, attached }: Wanted,
  read: (list: L, isWanted: boolean) => Promise<Whole>,
): Promise<readonly Whole[]> =>
  Promise.all(lists.map((list) => read(list, names.includes(list.friendlyName) || attached.includes(list.sid))))

/** For the limit alone, which the API knows better: a Region that does not answer is not in the way. */
async function countElsewhere(read: readonly RegionCode[], options: RequestOptions): Promise<number> {
  const others = regionCodes.filter((code) => !read.includes(code))
  const counts = await Promise.allSettled(others.map((code) => listTrunks(code, options)))
  options.signal?.throwIfAborted()
  return counts.reduce((sum, count) => sum + (count.status === 'fulfilled' ? count.value.length : 0), 0)
}

async function readRoutes(
  numbers: readonly E164[],
  via: RegionCode,
  options: RequestOptions,
): Promise<ReadonlyMap<E164, Route>> {
  const routes = await Promise.allSettled(
    numbers.map(async (number) => [number, await fetchRoute({ leg: 'origination', number }, via, options)] as const),
  )
  options.signal?.throwIfAborted()
  return new Map(routes.flatMap((route) => (route.status === 'fulfilled' ? [route.value] : [])))
}

const isActiveIn = (region: RegionCode, route: Route | undefined): boolean =>
  route !== undefined && activeRegion(route) === region
