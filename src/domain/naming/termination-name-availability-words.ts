import { exhaustive } from '../base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../base/region.ts'
import type { Availability } from './termination-name-availability.ts'

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const regionsText = (regions: readonly RegionCode[]): string => list.format(regions.map(regionLabel))

const onSaving = 'Whether another account holds it shows when it is saved.'

/** Whether the name can be taken, in one or two sentences under the field. */
export function availabilityWords(found: Availability, region: RegionCode): string {
  const here = regionLabel(region)
  switch (found.kind) {
    case 'own':
      return 'The name that it has.'
    case 'taken-here':
      return `Taken in ${here} by ${found.trunk.name}: a name is there once in each Region.`
    case 'held':
      return 'Refused by Twilio (21248): another account holds it, or it is reserved for up to 30 days after its trunk was deleted. Choose another name.'
    case 'joins':
      return `This will be the ${here} instance of ${found.trunk.name}, which is in ${regionsText(found.regions)}. Its calls stay where they are.`
    case 'no-parent':
      return `Twilio refuses a sub-domain (21247) unless ${found.parent} exists in your account or its parent. Your account has none.`
    case 'not-read':
      return `${here}’s trunks were not read: whether the name is free there shows when it is saved.`
    case 'free':
      return found.notRead.length === 0
        ? `Free in your account. ${onSaving}`
        : `Free in ${here}. ${regionsText(found.notRead)} ${found.notRead.length === 1 ? 'was' : 'were'} not read: ${found.notRead.length === 1 ? 'it' : 'one of them'} may hold it. ${onSaving}`
    default:
      return exhaustive(found)
  }
}
