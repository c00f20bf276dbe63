import { later, minutes } from '../../../src/domain/base/instant.ts'
import { regionCodes } from '../../../src/domain/base/region.ts'
import { fetchEntry, fetchList } from '../../account/access-lists.ts'
import { fetchCall } from '../../account/calls.ts'
import { fetchOriginationUrl } from '../../account/origination-urls.ts'
import { lookUpRoute } from '../../account/routes.ts'
import type { CallRow } from '../../account/rows.ts'
import type { Tables } from '../../account/tables.ts'
import { fetchTrunk } from '../../account/trunks.ts'
import type { Driven } from './drive-account.ts'
import { allNumbers } from '../whole-lists.ts'

/** The number of Regions in which something can be fetched. */
const seenIn = (fetch: (region: (typeof regionCodes)[number]) => { readonly ok: boolean }): number =>
  regionCodes.filter((region) => fetch(region).ok).length

function seenInOneRegion(tables: Tables): readonly string[] {
  const counts: (readonly [sid: string, count: number])[] = [
    ...tables.all('trunk').map(({ sid }) => [sid, seenIn((region) => fetchTrunk(tables, region, sid))] as const),
    ...tables
      .all('originationUrl')
      .map(({ sid, trunkSid }) => [sid, seenIn((at) => fetchOriginationUrl(tables, at, trunkSid, sid))] as const),
    ...(['ipAccessControlList', 'credentialList'] as const).flatMap((kind) =>
      tables.all(kind).map(({ sid }) => [sid, seenIn((region) => fetchList(tables, kind, region, sid))] as const),
    ),
    ...(['ipAddress', 'credential'] as const).flatMap((kind) =>
      tables
        .all(kind)
        .map(({ sid, listSid }) => [sid, seenIn((at) => fetchEntry(tables, kind, at, listSid, sid))] as const),
    ),
    ...tables.all('call').map(({ sid }) => [sid, seenIn((region) => fetchCall(tables, region, sid))] as const),
  ]
  const sids = counts.map(([sid]) => sid)
  return [
    ...counts.filter(([, count]) => count !== 1).map(([sid, count]) => `${sid} is seen in ${count} Regions`),
    ...(new Set(sids).size === sids.length ? [] : ['two resources share a SID']),
  ]
}

function pointsToWhatExists(tables: Tables): readonly string[] {
  const complaints: string[] = []
  for (const { number, configurations } of allNumbers(tables)) {
    for (const region of regionCodes) {
      const sid = configurations[region]?.trunkSid
      if (sid && tables.get('trunk', sid)?.region !== region)
        complaints.push(`${number} is on a trunk that ${region} does not have`)
    }
  }
  for (const [link, list] of [
    ['attachedIpAccessControlList', 'ipAccessControlList'],
    ['attachedCredentialList', 'credentialList'],
  ] as const) {
    for (const { trunkSid, listSid, region } of tables.all(link)) {
      const isWhole = tables.get('trunk', trunkSid)?.region === region && tables.get(list, listSid)?.region === region
      if (!isWhole) complaints.push(`${trunkSid} has ${listSid} attached, and one of them is not in ${region}`)
    }
  }
  for (const { sid, trunkSid, region } of tables.all('originationUrl'))
    if (tables.get('trunk', trunkSid)?.region !== region)
      complaints.push(`${sid} belongs to a trunk that ${region} does not have`)
  for (const [entry, list] of [
    ['ipAddress', 'ipAccessControlList'],
    ['credential', 'credentialList'],
  ] as const) {
    for (const { sid, listSid, region } of tables.all(entry))
      if (tables.get(list, listSid)?.region !== region)
        complaints.push(`${sid} belongs to a list that ${region} does not have`)
  }
  return complaints
}

/** A name has one instance per Region. A URI or number is active in one Region once its route has propagated. */
function isActiveOnce({ tables, now }: Driven): readonly string[] {
  const instances = tables
    .all('trunk')
    .flatMap(({ region, domainName }) => (domainName ? [`${region} ${domainName}`] : []))
  const settled = later(now, minutes(5))
  const subjects = [
    ...tables.all('trunk').flatMap(({ domainName }) => (domainName ? [['terminationRoute', domainName] as const] : [])),
    ...allNumbers(tables).map(({ number }) => ['numberRoute', number] as const),
  ]
  const split = subjects.filter(([table, key]) => {
    const landed = ['a', 'b', 'c', 'd', 'e'].map((seed) => lookUpRoute(tables, table, key, seed, settled).region)
    return new Set(landed).size !== 1
  })
  return [
    ...(new Set(instances).size === instances.length ? [] : ['a name has two instances in one Region']),
    ...split.map(([, key]) => `${key} is active in two Regions`),
  ]
}

function keepsRecords(tables: Tables, before: readonly CallRow[]): readonly string[] {
  return before
    .filter((call) => JSON.stringify(tables.get('call', call.sid)) !== JSON.stringify(call))
    .map((call) => `the record ${call.sid} was moved or lost`)
}

/** The invariants that the account violates. `before` holds the call records from before the last step. */
export const complaintsAbout = (driven: Driven, before: readonly CallRow[]): readonly string[] => [
  ...seenInOneRegion(driven.tables),
  ...pointsToWhatExists(driven.tables),
  ...isActiveOnce(driven),
  ...keepsRecords(driven.tables, before),
]
