import { type DomainName, domainOfName } from '../../src/domain/domain-name.ts'
import { type E164, parseE164 } from '../../src/domain/e164.ts'
import type { Instant } from '../../src/domain/instant.ts'
import { type CidrPrefixLength, type Ipv4, parseCidrPrefixLength, parseIpv4 } from '../../src/domain/ipv4.ts'
import { type Priority, parsePriority, parseWeight, type Weight } from '../../src/domain/origination-url.ts'
import { wholeSecond } from '../account/clock.ts'
import type { StoredRow } from '../account/rows.ts'
import { createMemoryTables, type WritableTables } from '../account/tables.ts'

/** A named world: the rows of an account as they are at the moment of loading. The same moment, the same rows. */
export type Scenario = (now: Instant) => readonly StoredRow[]

/** What the parts of a scenario write to, and how long ago a moment was. */
export type World = { readonly tables: WritableTables; readonly ago: (milliseconds: number) => Instant }

/** Scenarios are written in lengths of time before their loading. */
export const minutes = (count: number): number => count * 60_000
export const days = (count: number): number => minutes(count * 24 * 60)

/** Runs the parts over empty tables. */
export const scenarioOf =
  (...parts: readonly ((world: World) => void)[]): Scenario =>
  (now) => {
    const tables = createMemoryTables()
    const ago = (milliseconds: number): Instant => wholeSecond(now - milliseconds)
    for (const part of parts) part({ tables, ago })
    return tables.rows()
  }

/** A scenario is our own text: what does not parse is a bug. */
function must<T>(value: T | undefined, text: string | number): T {
  if (value === undefined) throw new Error(`Scenario: cannot read ${text}`)
  return value
}

export const domain = (name: string): DomainName => must(domainOfName(name), name)
export const e164 = (text: string): E164 => must(parseE164(text), text)
export const priority = (value: number): Priority => must(parsePriority(value), value)
export const weight = (value: number): Weight => must(parseWeight(value), value)

/** `203.0.113.7/32`, or a whole address. */
export function cidr(text: string): { readonly address: Ipv4; readonly prefixLength: CidrPrefixLength } {
  const [address = '', length = '32'] = text.split('/')
  return {
    address: must(parseIpv4(address), text),
    prefixLength: must(parseCidrPrefixLength(Number(length)), text),
  }
}
