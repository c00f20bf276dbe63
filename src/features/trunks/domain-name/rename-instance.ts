import { type DomainName, namePart } from '../../../domain/base/domain-name.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { TrunkInstance } from '../../../domain/account/trunk-instance.ts'
import { afterApplied } from '../../../twilio/after-applied.ts'
import type { ItemOutcome } from '../../../forms/item-run.ts'
import { isApiError } from '../../../twilio/api-error.ts'
import { fetchTrunk, updateTrunk } from '../../../twilio/trunk-writes.ts'

type Instance = Pick<TrunkInstance, 'region' | 'sid'>

type Names = { readonly from: DomainName | null; readonly to: DomainName }

/**
 * Renames one instance of a run. Fetches it first, and leaves it alone if someone else renamed it meanwhile.
 * @param show puts Twilio's answer on the page
 */
export async function renameInstance(
  { region, sid }: Instance,
  { from, to }: Names,
  show: (instance: TrunkInstance) => Promise<void>,
): Promise<ItemOutcome> {
  try {
    const standing = await fetchTrunk(region, sid, { priority: 'high' })
    if (standing.domainName === to) {
      await show(standing)
      return { kind: 'applied' }
    }
    if (standing.domainName !== from) {
      await show(standing)
      const name = standing.domainName === null ? 'has no name' : `has the name ${namePart(standing.domainName)}`
      return { kind: 'skipped', reason: `Changed elsewhere: in ${regionLabel(region)} it now ${name}` }
    }
  } catch (error) {
    if (!isApiError(error)) throw error
    return { kind: 'not-read', error }
  }
  return afterApplied(await updateTrunk(region, sid, { domainName: to }), show)
}
