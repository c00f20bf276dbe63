import type { DomainName } from '../../src/domain/base/domain-name.ts'
import { type E164, parseE164 } from '../../src/domain/base/e164.ts'
import { type Instant, later, minutes } from '../../src/domain/base/instant.ts'
import { implicitRegion, type RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { numberOf, numberRouteOf } from './number-directory.ts'
import { notFound, type Refusal } from './refusal.ts'
import type { RouteRow } from './rows.ts'
import { draw } from './seeded.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'
import { instancesOf } from './trunk-names.ts'

/** All Regions share these tables (R9). The key is a domain name, a number or a SIP domain. */
export type RouteTable = 'terminationRoute' | 'numberRoute' | 'sipDomainRoute'

export type RouteWrite = { readonly voiceRegion?: RegionCode; readonly friendlyName?: string | null }

const propagation = minutes(5)

/** A number without a route row of its own has the route of its run. */
function routeRow(tables: Tables, table: RouteTable, key: string): RouteRow | undefined {
  const number = table === 'numberRoute' ? parseE164(key) : undefined
  return number ? numberRouteOf(tables, number) : tables.get(table, key)
}

function writeRoute(
  tables: WritableTables,
  table: RouteTable,
  key: string,
  write: RouteWrite & { readonly former?: RegionCode | null },
  now: Instant,
): RouteRow {
  const before = routeRow(tables, table, key)
  const held = before?.voiceRegion ?? implicitRegion
  const voiceRegion = write.voiceRegion ?? held
  const seq = before?.seq ?? nextSeq(tables)
  const isKept = before !== undefined && voiceRegion === held
  const row: RouteRow = {
    seq,
    sid: before?.sid ?? sidOf.route(`${table} ${key}`),
    friendlyName: write.friendlyName === undefined ? (before?.friendlyName ?? null) : write.friendlyName,
    voiceRegion,
    formerRegion: isKept ? before.formerRegion : voiceRegion === held ? null : write.former === null ? null : held,
    dateCreated: before?.dateCreated ?? now,
    dateUpdated: isKept ? before.dateUpdated : now,
  }
  tables.put(table, key, row)
  return row
}

/** R10: a route that was never written is not found, and its calls go to US1. */
export function fetchRoute(tables: Tables, table: RouteTable, key: string): Result<RouteRow, Refusal> {
  const row = routeRow(tables, table, key)
  return row ? ok(row) : notFound
}

/** R9. A name that the account never had is not found (A). */
export function updateTerminationRoute(
  tables: WritableTables,
  domainName: DomainName,
  write: RouteWrite,
  now: Instant,
): Result<RouteRow, Refusal> {
  const isKnown = tables.get('terminationRoute', domainName) ?? instancesOf(tables, domainName)[0]
  return isKnown ? ok(writeRoute(tables, 'terminationRoute', domainName, write, now)) : notFound
}

export function updateNumberRoute(
  tables: WritableTables,
  number: E164,
  write: RouteWrite,
  now: Instant,
): Result<RouteRow, Refusal> {
  const isOwned = numberOf(tables, number) !== undefined
  return isOwned ? ok(writeRoute(tables, 'numberRoute', number, write, now)) : notFound
}

/** The mock has no SIP domains, so it accepts every well-formed name as the account's (A). */
export const updateSipDomainRoute = (
  tables: WritableTables,
  sipDomain: string,
  write: RouteWrite,
  now: Instant,
): Result<RouteRow, Refusal> => ok(writeRoute(tables, 'sipDomainRoute', sipDomain, write, now))

/** R11 (A): the first instance to use a domain name routes it to its own Region, with no former Region. */
export function routeNewName(tables: WritableTables, domainName: DomainName, region: RegionCode, now: Instant): void {
  writeRoute(tables, 'terminationRoute', domainName, { voiceRegion: region, former: null }, now)
}

export type RouteLookup = {
  readonly region: RegionCode
  readonly isImplicit: boolean
  readonly isPropagating: boolean
}

/** The Region of one call: US1 without a route (R10); a draw from the call's seed while a change propagates (R9). */
export function lookUpRoute(tables: Tables, table: RouteTable, key: string, seed: string, now: Instant): RouteLookup {
  const route = routeRow(tables, table, key)
  if (!route) return { region: implicitRegion, isImplicit: true, isPropagating: false }
  const isPropagating = now < later(route.dateUpdated, propagation)
  const former = isPropagating ? route.formerRegion : null
  const region = former !== null && draw(`${seed} ${table} ${key}`) < 0.5 ? former : route.voiceRegion
  return { region, isImplicit: false, isPropagating }
}
