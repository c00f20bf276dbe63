import { type DomainName, domainOfName, parseDomainName } from '../../src/domain/base/domain-name.ts'
import type { KnownCallerRow } from './rows.ts'
import type { Tables } from './tables.ts'

/** Finds a trunk's domain name from its name part, its full domain name, or the SID of one of its instances. */
export const domainOfTrunk = (tables: Tables, text: string): DomainName | undefined =>
  tables.get('trunk', text)?.domainName ?? parseDomainName(text) ?? domainOfName(text)

export const callersOf = (tables: Tables, domainName: DomainName): readonly KnownCallerRow[] =>
  tables.all('knownCaller').filter((caller) => caller.domainName === domainName)
