import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import type { TrunkSid } from '../../src/domain/base/sid.ts'
import { numberOfSid } from './number-directory.ts'
import { formattedNumber } from './number-format.ts'
import type { NumberSettings } from './number-settings.ts'
import { type RegionalNumber, regionalNumber } from './numbers.ts'
import { invalidTrunkSid, notFound, type Refusal } from './refusal.ts'
import type { ConfigurationRow, NumberRow } from './rows.ts'
import type { WritableTables } from './tables.ts'
import { fetchTrunk } from './trunks.ts'

/** The values that an update can set. A missing key leaves the value unchanged. */
export type NumberWrite = Partial<Pick<ConfigurationRow, 'voiceUrl' | 'emergency'>> & {
  /** Null restores Twilio's default name. */
  readonly friendlyName?: string | null
  /** Null ends the association. */
  readonly trunkSid?: string | null
  readonly settings?: Partial<NumberSettings>
}

/** The configuration of a number in a Region where nothing was saved for it yet. */
const untouched = (row: NumberRow, now: Instant): ConfigurationRow => ({
  friendlyName: formattedNumber(row.number),
  trunkSid: null,
  voiceUrl: null,
  emergency: false,
  dateCreated: now,
  dateUpdated: now,
})

/** Setting a trunk clears the voice application, and the other way round. */
function changed(
  row: NumberRow,
  before: ConfigurationRow,
  write: NumberWrite,
  trunkSid: TrunkSid | null | undefined,
): ConfigurationRow {
  const { friendlyName, voiceUrl = before.voiceUrl, emergency = before.emergency } = write
  const settings = { ...before.settings, ...write.settings, ...(trunkSid && { voiceApplicationSid: null }) }
  const kept = write.settings?.voiceApplicationSid ? null : before.trunkSid
  return {
    ...before,
    friendlyName: friendlyName === undefined ? before.friendlyName : (friendlyName ?? formattedNumber(row.number)),
    trunkSid: trunkSid ?? (trunkSid === null ? null : kept),
    voiceUrl,
    emergency,
    ...(Object.keys(settings).length > 0 && { settings }),
  }
}

/**
 * Creates the number's configuration in the Region when there is none. The number leaves its former trunk in that
 * Region (R14). Other Regions and the route do not change (R5).
 */
export function configureNumber(
  tables: WritableTables,
  region: RegionCode,
  sid: string,
  write: NumberWrite,
  now: Instant,
): Result<RegionalNumber, Refusal> {
  const row = numberOfSid(tables, sid)
  if (!row) return notFound
  const trunk = write.trunkSid ? fetchTrunk(tables, region, write.trunkSid) : null
  if (trunk?.ok === false) return invalidTrunkSid
  const before = row.configurations[region] ?? untouched(row, now)
  const trunkSid = trunk ? trunk.value.sid : write.trunkSid === undefined ? undefined : null
  const here: ConfigurationRow = { ...changed(row, before, write, trunkSid), dateUpdated: now }
  tables.put('number', row.number, { ...row, configurations: { ...row.configurations, [region]: here } })
  return ok(regionalNumber(row, here))
}

/** For the trunk's own subresource, where the trunk is part of the path: another Region's trunk is not found. */
export function associateNumber(
  tables: WritableTables,
  region: RegionCode,
  trunkSid: string,
  sid: string,
  now: Instant,
): Result<RegionalNumber, Refusal> {
  const trunk = fetchTrunk(tables, region, trunkSid)
  return trunk.ok ? configureNumber(tables, region, sid, { trunkSid }, now) : trunk
}

export function dissociateNumber(
  tables: WritableTables,
  region: RegionCode,
  trunkSid: string,
  sid: string,
  now: Instant,
): Result<RegionalNumber, Refusal> {
  const sits = numberOfSid(tables, sid)?.configurations[region]?.trunkSid === trunkSid
  return sits ? configureNumber(tables, region, sid, { trunkSid: null }, now) : notFound
}

/** Dissociates all numbers from a trunk in its Region. The account keeps the numbers and their routes (R13). */
export function releaseNumbers(tables: WritableTables, region: RegionCode, trunkSid: TrunkSid, now: Instant): void {
  for (const run of tables.all('numberRun')) {
    const here = run.configurations[region]
    if (here?.trunkSid !== trunkSid) continue
    const released = { ...here, trunkSid: null, dateUpdated: now }
    tables.put('numberRun', run.first, { ...run, configurations: { ...run.configurations, [region]: released } })
  }
  for (const row of tables.all('number')) {
    if (row.configurations[region]?.trunkSid === trunkSid)
      configureNumber(tables, region, row.sid, { trunkSid: null }, now)
  }
}

export const hasEmergencyNumbers = (tables: WritableTables, region: RegionCode, trunkSid: TrunkSid): boolean =>
  [...tables.all('numberRun'), ...tables.all('number')].some(({ configurations }) => {
    const here = configurations[region]
    return here?.trunkSid === trunkSid && here.emergency
  })
