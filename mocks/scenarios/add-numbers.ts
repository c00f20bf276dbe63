import type { RegionCode } from '../../src/domain/region.ts'
import { regionCodes } from '../../src/domain/region.ts'
import type { ConfigurationRow } from '../account/rows.ts'
import { nextSeq, sidOf } from '../account/sids.ts'
import { e164, type World } from './world.ts'

/** What the number does in one Region: a trunk by its name part, a webhook, or nothing. */
export type Use = { readonly trunk: string } | { readonly webhook: string } | 'nothing'

/** Consecutive numbers that are set up alike. */
export type NumbersSpec = {
  readonly first: string
  readonly count: number
  /** Names of the first ones; the rest are the desk's, counted: "Claims desk 7". */
  readonly names: readonly string[]
  readonly desk?: string
  readonly created: number
  readonly uses: Readonly<Partial<Record<RegionCode, Use>>>
  /** Left out: never written, and so US1. */
  readonly route?: { readonly region: RegionCode; readonly set: number; readonly former?: RegionCode }
  /** Numbers before these in the same block, so that desks count on. */
  readonly after?: number
}

export function addNumbers({ tables, ago }: World, spec: NumbersSpec): void {
  const created = ago(spec.created)
  for (let index = 0; index < spec.count; index += 1) {
    const number = e164(`+${Number(spec.first.slice(1)) + index}`)
    const place = index + (spec.after ?? 0) - spec.names.length + 1
    const friendlyName = spec.names[index] ?? `${spec.desk ?? 'Desk'} ${place}`
    const configurations: Partial<Record<RegionCode, ConfigurationRow>> = {}
    for (const region of regionCodes) {
      const use = spec.uses[region]
      if (use === undefined) continue
      configurations[region] = {
        friendlyName,
        trunkSid: use !== 'nothing' && 'trunk' in use ? sidOf.trunk(`${region}/${use.trunk}`) : null,
        voiceUrl: use !== 'nothing' && 'webhook' in use ? use.webhook : null,
        emergency: false,
        dateCreated: created,
        dateUpdated: created,
      }
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
      dateCreated: spec.route.former ? created : set,
      dateUpdated: set,
    })
  }
}
