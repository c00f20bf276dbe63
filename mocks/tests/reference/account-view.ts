import { domainSuffix, namePart } from '../../../src/domain/base/domain-name.ts'
import type { Instant } from '../../../src/domain/base/instant.ts'
import { byRegion, regionCodes } from '../../../src/domain/base/region.ts'
import type { Result } from '../../../src/domain/base/result.ts'
import { listEntries, listLists } from '../../account/access-lists.ts'
import { attachedLists } from '../../account/attached-lists.ts'
import { listCalls } from '../../account/calls.ts'
import { listNumbers, numbersOfTrunk } from '../../account/numbers.ts'
import { listOriginationUrls } from '../../account/origination-urls.ts'
import { fetchRoute } from '../../account/routes.ts'
import { listTrunks } from '../../account/trunks.ts'
import type { Driven } from './drive-account.ts'
import { names, phoneNumbers, type View } from './operation.ts'
import { allOf } from '../whole-lists.ts'

function got<T>(result: Result<readonly T[], unknown>): readonly T[] {
  if (!result.ok) throw new Error('A listed resource has no sublist')
  return result.value
}

/** The account as clients see it through the list functions of each Region. */
export function accountView({ tables, sids, now, start }: Driven): View {
  const minutesOf = (moment: Instant): number => (moment - start) / 60_000
  const trunks = regionCodes.flatMap((region) =>
    listTrunks(tables, region).map((trunk) => {
      const attached = (kind: 'attachedIpAccessControlList' | 'attachedCredentialList') =>
        got(attachedLists(tables, kind, region, trunk.sid)).map((link) => sids.lists.indexOf(link.listSid))
      return {
        handle: sids.trunks.indexOf(trunk.sid),
        region,
        name: trunk.domainName && namePart(trunk.domainName),
        urls: got(listOriginationUrls(tables, region, trunk.sid)).map((url) => sids.urls.indexOf(url.sid)),
        access: attached('attachedIpAccessControlList'),
        credential: attached('attachedCredentialList'),
        numbers: allOf(numbersOfTrunk(tables, region, trunk.sid)).map((number) => number.number),
      }
    }),
  )
  const lists = regionCodes.flatMap((region) => [
    ...listLists(tables, 'ipAccessControlList', region).map((list) => ({
      kind: 'access' as const,
      handle: sids.lists.indexOf(list.sid),
      region,
      name: list.friendlyName,
      entries: got(listEntries(tables, 'ipAddress', region, list.sid)).map((entry) => entry.friendlyName),
    })),
    ...listLists(tables, 'credentialList', region).map((list) => ({
      kind: 'credential' as const,
      handle: sids.lists.indexOf(list.sid),
      region,
      name: list.friendlyName,
      entries: got(listEntries(tables, 'credential', region, list.sid)).map((entry) => entry.username),
    })),
  ])
  const numbers = regionCodes.flatMap((region) =>
    allOf(listNumbers(tables, region)).map(({ number, trunkSid, voiceUrl }) => {
      const reaches = trunkSid ? `trunk ${sids.trunks.indexOf(trunkSid)}` : voiceUrl ? 'webhook' : 'nothing'
      return `${number} ${region} ${reaches}`
    }),
  )
  const routes = [
    ...names.map((name) => [name, fetchRoute(tables, 'terminationRoute', `${name}${domainSuffix}`)] as const),
    ...phoneNumbers.map((number) => [number, fetchRoute(tables, 'numberRoute', number)] as const),
  ].flatMap(([subject, route]) =>
    route.ok ? [`${subject} ${route.value.voiceRegion} ${minutesOf(route.value.dateUpdated)}`] : [],
  )
  return {
    trunks: trunks.toSorted((one, other) => one.handle - other.handle),
    lists: lists.toSorted((one, other) => one.handle - other.handle),
    numbers: numbers.toSorted(),
    routes: routes.toSorted(),
    calls: byRegion((region) => listCalls(tables, region, {}, now).length),
  }
}
