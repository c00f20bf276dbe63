import { parseE164 } from '../../src/domain/e164.ts'
import { type RegionCode, regionCodes } from '../../src/domain/region.ts'
import type { ConfigurationRow } from '../account/rows.ts'
import { nextSeq, sidOf } from '../account/sids.ts'
import type { WritableTables } from '../account/tables.ts'
import type { Ago } from './add-trunk.ts'
import { must } from './must.ts'
import type { NumbersSpec, Use } from './scenario.ts'

const trunkSidOf = (region: RegionCode, use: Use) =>
  use !== 'nothing' && 'trunk' in use ? sidOf.trunk(`${region}/${use.trunk}`) : null

const voiceUrlOf = (use: Use) => (use !== 'nothing' && 'webhook' in use ? use.webhook : null)

export function addNumbers(tables: WritableTables, ago: Ago, spec: NumbersSpec): void {
  const created = ago(spec.created)
  const dates = { dateCreated: created, dateUpdated: created }
  for (let index = 0; index < spec.count; index += 1) {
    const text = `+${Number(spec.first.slice(1)) + index}`
    const number = must(parseE164(text), text)
    const place = (spec.after ?? 0) + index - spec.names.length + 1
    const friendlyName = spec.names[index] ?? `${spec.desk ?? 'Desk'} ${place}`
    const configurations: Partial<Record<RegionCode, ConfigurationRow>> = {}
    for (const region of regionCodes) {
      const use = spec.uses[region]
      if (use === undefined) continue
      const reached = { trunkSid: trunkSidOf(region, use), voiceUrl: voiceUrlOf(use) }
      configurations[region] = { friendlyName, ...reached, emergency: false, ...dates }
    }
    const sid = sidOf.phoneNumber(number)
    tables.put('number', sid, { seq: nextSeq(tables), sid, number, configurations })
    if (!spec.route) continue
    const set = ago(spec.route.set)
    tables.put('numberRoute', number, {
      seq: nextSeq(tables),
      sid: sidOf.route(`numberRoute ${number}`),
      friendlyName: null,
      voiceRegion: spec.route.region,
      formerRegion: spec.route.former ?? null,
      dateCreated: set,
      dateUpdated: set,
    })
  }
}
