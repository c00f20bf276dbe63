import { domainOfName } from '../../src/domain/base/domain-name.ts'
import { days, type Instant, later } from '../../src/domain/base/instant.ts'
import { wholeSecond } from '../account/clock.ts'
import type { StoredRow } from '../account/rows.ts'
import { nextSeq } from '../account/sids.ts'
import { createMemoryTables } from '../account/tables.ts'
import { addNumbers } from './add-numbers.ts'
import { addTrunk } from './add-trunk.ts'
import { must } from './must.ts'
import type { Scenario } from './scenario.ts'

/** The rows of a scenario loaded at `now`. The same time always gives the same rows. */
export function buildScenario(scenario: Scenario, now: Instant): readonly StoredRow[] {
  const tables = createMemoryTables()
  const ago = (milliseconds: number): Instant => wholeSecond(now - milliseconds)
  const domain = (name: string) => must(domainOfName(name), name)
  scenario({
    trunk: (spec) => addTrunk(tables, ago, spec),
    numbers: (spec) => addNumbers(tables, ago, spec),
    foreignName(name) {
      const domainName = domain(name)
      tables.put('foreignName', domainName, { seq: nextSeq(tables), domainName })
    },
    reservedName(name, deleted) {
      const domainName = domain(name)
      const until = later(ago(deleted), days(30))
      tables.put('reservedName', domainName, { seq: nextSeq(tables), domainName, until })
    },
  })
  return tables.rows()
}
