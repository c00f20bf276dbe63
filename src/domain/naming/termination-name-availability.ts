import type { DomainName } from '../base/domain-name.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import type { TrunkSid } from '../base/sid.ts'
import { parentDomain } from './termination-name.ts'
import type { Trunk } from '../account/trunk.ts'

/** What a name form knows about the account. */
export type NameFacts = {
  /** Where the instance is, or will be. */
  readonly region: RegionCode
  /** The instance being renamed; null for a new one. */
  readonly own: TrunkSid | null
  readonly trunks: readonly Trunk[]
  /** Regions whose list of trunks is loaded. */
  readonly regionsRead: readonly RegionCode[]
  /** Names that the API refused with 21248 while the form was open. */
  readonly refused: readonly DomainName[]
}

/**
 * Whether an instance can take a name. The console cannot see names of other accounts or reserved names; the API refuses
 * those on saving (R1).
 */
export type Availability =
  | { readonly kind: 'own' }
  /** The API would refuse it with 21248. */
  | { readonly kind: 'taken-here'; readonly trunk: Trunk; readonly sid: TrunkSid }
  | { readonly kind: 'held' }
  /** The instance will belong to the trunk that exists in these Regions. No route moves (R11). */
  | { readonly kind: 'joins'; readonly trunk: Trunk; readonly regions: readonly RegionCode[] }
  /** A sub-domain whose parent is not in this account. Twilio refuses it with 21247 unless a parent account has it. */
  | { readonly kind: 'no-parent'; readonly parent: DomainName }
  /** The Region's own trunks are not loaded. */
  | { readonly kind: 'not-read' }
  | { readonly kind: 'free'; readonly notRead: readonly RegionCode[] }

export function availability(name: DomainName, facts: NameFacts): Availability {
  const { region, own, trunks, regionsRead, refused } = facts
  const holders = trunks.filter((trunk) => trunk.domainName === name)
  const here = holders.find(({ instances }) => instances[region] !== undefined)
  const sid = here?.instances[region]?.sid
  if (sid !== undefined && sid === own) return { kind: 'own' }
  if (here && sid !== undefined) return { kind: 'taken-here', trunk: here, sid }
  if (refused.includes(name)) return { kind: 'held' }
  if (!regionsRead.includes(region)) return { kind: 'not-read' }
  const [trunk] = holders
  if (trunk) return { kind: 'joins', trunk, regions: regionCodes.filter((code) => trunk.instances[code] !== undefined) }
  const notRead = regionCodes.filter((code) => !regionsRead.includes(code))
  const parent = parentDomain(name)
  const isOrphan = parent !== undefined && !trunks.some(({ domainName }) => domainName === parent)
  return isOrphan && notRead.length === 0 ? { kind: 'no-parent', parent } : { kind: 'free', notRead }
}
