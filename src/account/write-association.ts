import type { ItemOutcome } from '../forms/item-run.ts'
import type { RegionCode } from '../domain/base/region.ts'
import type { TrunkSid } from '../domain/base/sid.ts'
import { isApiError } from '../twilio/api-error.ts'
import { associateNumber, dissociateNumber, fetchNumberConfiguration } from '../twilio/number-configuration-writes.ts'
import type { NameOfTrunk } from './use-name-of-trunk.ts'
import { type AssociationMode, type Candidate, numberTarget } from './candidates.ts'

type Given = {
  readonly mode: AssociationMode
  readonly region: RegionCode
  readonly trunkSid: TrunkSid
  readonly nameOfTrunk: NameOfTrunk
}

/**
 * Writes one association (R19). Twilio moves a number from another trunk without asking (R14), so this loads the number
 * first and skips it if it is not as the operator saw it.
 */
export async function writeAssociation(candidate: Candidate, given: Given): Promise<ItemOutcome> {
  const { mode, region, trunkSid, nameOfTrunk } = given
  const { sid, here } = candidate
  try {
    const now = numberTarget(await fetchNumberConfiguration(region, sid))
    const isOurs = now.kind === 'trunk' && now.trunkSid === trunkSid
    if (isOurs === (mode === 'associate')) return { kind: 'applied' }
    if (JSON.stringify(now) !== JSON.stringify(here)) {
      const where = now.kind === 'trunk' ? `is on ${nameOfTrunk(now.trunkSid) ?? now.trunkSid}` : 'reaches no trunk'
      return { kind: 'skipped', reason: `Not sent: the number was changed since and now ${where}. Review it again.` }
    }
  } catch (error) {
    if (isApiError(error)) return { kind: 'not-read', error }
    throw error
  }
  return mode === 'associate' ? associateNumber(region, sid, trunkSid) : dissociateNumber(region, sid)
}
