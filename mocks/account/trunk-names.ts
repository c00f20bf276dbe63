import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { type DomainName, domainSuffix } from '../../src/domain/base/domain-name.ts'
import { days, type Instant, later } from '../../src/domain/base/instant.ts'
import { ok, type Result } from '../../src/domain/base/result.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { domainNameTaken, foreignAccountName, type Refusal, subDomains } from './refusal.ts'
import type { TrunkRow } from './rows.ts'
import { nextSeq } from './sids.ts'
import type { Tables, WritableTables } from './tables.ts'

/** Twilio says "up to 30 days": support.twilio.com article 51034176439707. */
const reservation = days(30)

/** The instances of a domain name: at most one per Region (R1). */
export function instancesOf(tables: Tables, domainName: DomainName): TrunkRow[] {
  return [...tables.all('trunk')].filter((trunk) => trunk.domainName === domainName)
}

export function instanceIn(tables: Tables, region: RegionCode, domainName: DomainName): TrunkRow | undefined {
  return instancesOf(tables, domainName).find((trunk) => trunk.region === region)
}

/** `b.pstn.twilio.com` for `a.b.pstn.twilio.com`; undefined when the name is not a sub-domain. */
function parentOf(domainName: DomainName): string | undefined {
  const name = domainName.slice(0, -domainSuffix.length)
  const dot = name.indexOf('.')
  return dot === -1 ? undefined : domainName.slice(dot + 1)
}

export function hasSubDomains(tables: Tables, trunk: TrunkRow): boolean {
  const { domainName } = trunk
  if (domainName === null) return false
  return [...tables.all('trunk')].some(
    (other) => other.region === trunk.region && other.domainName !== null && parentOf(other.domainName) === domainName,
  )
}

/** A name can be the account's own SID but not another account's: twilio.com/docs/errors/21245 */
function isOtherAccount(domainName: DomainName): boolean {
  const name = domainName.slice(0, -domainSuffix.length)
  return /^ac[0-9a-f]{32}$/.test(name) && name !== demoAccountSid.toLowerCase()
}

/** R1: a name is unique in each Region of the account. Other accounts' names and reserved names are refused. */
export function checkName(
  tables: Tables,
  region: RegionCode,
  domainName: DomainName,
  now: Instant,
): Result<void, Refusal> {
  if (isOtherAccount(domainName)) return foreignAccountName
  const parent = parentOf(domainName)
  if (parent !== undefined && ![...tables.all('trunk')].some((trunk) => trunk.domainName === parent)) return subDomains
  if (instanceIn(tables, region, domainName) || tables.get('foreignName', domainName)) return domainNameTaken
  const reserved = tables.get('reservedName', domainName)
  return reserved && now < reserved.until ? domainNameTaken : ok(undefined)
}

/** R13 (A): a name is reserved for 30 days once no Region of the account uses it. */
export function releaseName(tables: WritableTables, domainName: DomainName, now: Instant): void {
  if (instancesOf(tables, domainName).length > 0) return
  tables.put('reservedName', domainName, { seq: nextSeq(tables), domainName, until: later(now, reservation) })
}
