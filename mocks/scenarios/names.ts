import { later, milliseconds } from '../../src/domain/instant.ts'
import { nextSeq } from '../account/sids.ts'
import { days, domain, type World } from './world.ts'

/** Names that cannot be taken (21248): two of other accounts, one reserved since its trunk was deleted (R1, R13). */
export function addNames({ tables, ago }: World): void {
  for (const name of ['acme', 'main-office']) {
    const domainName = domain(name)
    tables.put('foreignName', domainName, { seq: nextSeq(tables), domainName })
  }
  const domainName = domain('east-mountain-fax')
  const until = later(ago(days(11)), milliseconds(days(30)))
  tables.put('reservedName', domainName, { seq: nextSeq(tables), domainName, until })
}
