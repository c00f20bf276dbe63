import type { DomainName } from '../../src/domain/base/domain-name.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import { linksOfTrunk } from './attached-lists.ts'
import { hasEmergencyNumbers, releaseNumbers } from './number-writes.ts'
import { emergencyCalling, type Refusal, subDomains, tooManyTrunks } from './refusal.ts'
import { routeNewName } from './routes.ts'
import type { TrunkRow } from './rows.ts'
import { nextSeq, sidOf } from './sids.ts'
import type { WritableTables } from './tables.ts'
import { checkName, hasSubDomains, instancesOf, releaseName } from './trunk-names.ts'
import { fetchTrunk } from './trunks.ts'

/** The values that a write can set. For a missing key, an update keeps the value and a create uses Twilio's default. */
export type TrunkSettings = Partial<
  Pick<
    TrunkRow,
    | 'friendlyName'
    | 'domainName'
    | 'secure'
    | 'transferMode'
    | 'transferCallerId'
    | 'cnamLookupEnabled'
    | 'disasterRecoveryUrl'
    | 'disasterRecoveryMethod'
  >
>

/** Recording has its own operation: twilio.com/docs/sip-trunking/api/recording-resource */
export type RecordingSettings = Partial<TrunkRow['recording']>

/** All Regions together (R17, A). */
const maxTrunks = 100

/** Checks the name (R1), and routes it if no Region used it before (R11). */
function takeName(
  tables: WritableTables,
  region: RegionCode,
  domainName: DomainName,
  now: Instant,
): Result<void, Refusal> {
  const free = checkName(tables, region, domainName, now)
  if (free.ok && instancesOf(tables, domainName).length === 0) routeNewName(tables, domainName, region, now)
  return free
}

export function createTrunk(
  tables: WritableTables,
  region: RegionCode,
  settings: TrunkSettings,
  now: Instant,
): Result<TrunkRow, Refusal> {
  if (tables.all('trunk').length >= maxTrunks) return tooManyTrunks
  if (settings.domainName) {
    const taken = takeName(tables, region, settings.domainName, now)
    if (!taken.ok) return taken
  }
  const seq = nextSeq(tables)
  const trunk: TrunkRow = {
    seq,
    sid: sidOf.trunk(String(seq)),
    region,
    friendlyName: null,
    domainName: null,
    secure: false,
    recording: { mode: 'do-not-record', trim: 'do-not-trim' },
    transferMode: 'disable-all',
    transferCallerId: 'from-transferee',
    cnamLookupEnabled: false,
    disasterRecoveryUrl: null,
    disasterRecoveryMethod: 'POST',
    symmetricRtpEnabled: false,
    ...settings,
    dateCreated: now,
    dateUpdated: now,
  }
  tables.put('trunk', trunk.sid, trunk)
  return ok(trunk)
}

export function updateTrunk(
  tables: WritableTables,
  region: RegionCode,
  sid: string,
  settings: TrunkSettings,
  now: Instant,
): Result<TrunkRow, Refusal> {
  const found = fetchTrunk(tables, region, sid)
  if (!found.ok) return found
  const before = found.value
  const isRenamed = settings.domainName !== undefined && settings.domainName !== before.domainName
  if (isRenamed && hasSubDomains(tables, before)) return subDomains
  if (isRenamed && settings.domainName) {
    const taken = takeName(tables, region, settings.domainName, now)
    if (!taken.ok) return taken
  }
  const trunk: TrunkRow = { ...before, ...settings, dateUpdated: now }
  tables.put('trunk', sid, trunk)
  if (isRenamed && before.domainName) releaseName(tables, before.domainName, now)
  return ok(trunk)
}

export function updateRecording(
  tables: WritableTables,
  region: RegionCode,
  sid: string,
  settings: RecordingSettings,
  now: Instant,
): Result<TrunkRow, Refusal> {
  const found = fetchTrunk(tables, region, sid)
  if (!found.ok) return found
  const trunk: TrunkRow = { ...found.value, recording: { ...found.value.recording, ...settings }, dateUpdated: now }
  tables.put('trunk', sid, trunk)
  return ok(trunk)
}

/** R13: dissociates the trunk's numbers in this Region. The account keeps the numbers, and routes do not change. */
export function deleteTrunk(
  tables: WritableTables,
  region: RegionCode,
  sid: string,
  now: Instant,
): Result<void, Refusal> {
  const found = fetchTrunk(tables, region, sid)
  if (!found.ok) return found
  const trunk = found.value
  if (hasSubDomains(tables, trunk)) return subDomains
  if (hasEmergencyNumbers(tables, region, trunk.sid)) return emergencyCalling
  releaseNumbers(tables, region, trunk.sid, now)
  for (const url of tables.all('originationUrl')) {
    if (url.trunkSid === trunk.sid) tables.delete('originationUrl', url.sid)
  }
  for (const kind of ['attachedIpAccessControlList', 'attachedCredentialList'] as const) {
    for (const link of linksOfTrunk(tables, kind, trunk.sid)) tables.delete(kind, `${trunk.sid}/${link.listSid}`)
  }
  tables.delete('trunk', sid)
  if (trunk.domainName) releaseName(tables, trunk.domainName, now)
  return ok(undefined)
}
