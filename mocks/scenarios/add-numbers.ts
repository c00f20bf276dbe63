import { parseE164 } from '../../src/domain/base/e164.ts'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import type { ConfigurationRow } from '../account/rows.ts'
import { nextSeqs, sidOf } from '../account/sids.ts'
import type { WritableTables } from '../account/tables.ts'
import type { Ago } from './add-trunk.ts'
import { must } from './must.ts'
import type { NumbersSpec, Use } from './scenario.ts'

const trunkSidOf = (region: RegionCode, use: Use) =>
  use !== 'nothing' && 'trunk' in use ? sidOf.trunk(`${region}/${use.trunk}`) : null

const voiceUrlOf = (use: Use) => (use !== 'nothing' && 'webhook' in use ? use.webhook : null)

export function addNumbers(tables: WritableTables, ago: Ago, spec: NumbersSpec): void {
  const first = must(parseE164(spec.first), spec.first)
  const created = ago(spec.created)
  const dates = { dateCreated: created, dateUpdated: created }
  const configurations: Partial<Record<RegionCode, Omit<ConfigurationRow, 'friendlyName'>>> = {}
  for (const region of regionCodes) {
    const use = spec.uses[region]
    if (use === undefined) continue
    const reached = { trunkSid: trunkSidOf(region, use), voiceUrl: voiceUrlOf(use) }
    configurations[region] = { ...reached, emergency: false, ...dates }
  }
  const set = ago(spec.route?.set ?? 0)
  tables.put('numberRun', first, {
    seq: nextSeqs(tables, spec.count),
    routeSeq: nextSeqs(tables, spec.count),
    first,
    count: spec.count,
    names: spec.names,
    desk: spec.desk ?? 'Desk',
    after: spec.after ?? 0,
    configurations,
    route: spec.route
      ? {
          friendlyName: null,
          voiceRegion: spec.route.region,
          formerRegion: spec.route.former ?? null,
          dateCreated: set,
          dateUpdated: set,
        }
      : null,
  })
}
