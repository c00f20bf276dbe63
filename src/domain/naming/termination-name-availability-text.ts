import { exhaustive } from '../base/exhaustive.ts'
import { type RegionCode, regionLabel } from '../base/region.ts'
import { regionWords } from '../base/sentence-text.ts'
import type { Availability } from './termination-name-availability.ts'

const onSaving = 'Only saving shows whether another account has it.'

/** Whether the name is available, in one or two sentences under the field. */
export function availabilityWords(found: Availability, region: RegionCode): string {
  const here = regionLabel(region)
  switch (found.kind) {
    case 'own':
      return 'This is its current name.'
    case 'taken-here':
      return `${found.trunk.name} already uses this name in ${here}; a Region can have it only once.`
    case 'held':
      return 'Twilio refused this name (21248). Another account has it, or it is reserved for up to 30 days after its trunk was deleted. Choose another name.'
    case 'joins':
      return `This will be the ${here} instance of ${found.trunk.name}, which is in ${regionWords(found.regions)}. Its calls stay where they are.`
    case 'no-parent':
      return `Twilio refuses a sub-domain (21247) unless ${found.parent} exists in your account or its parent. Your account has none.`
    case 'not-read':
      return `${here}’s trunks are not loaded; only saving shows whether the name is free there.`
    case 'free':
      return found.notRead.length === 0
        ? `Free in your account. ${onSaving}`
        : `Free in ${here}. ${regionWords(found.notRead)} ${found.notRead.length === 1 ? 'is not loaded and may have it' : 'are not loaded; one of them may have it'}. ${onSaving}`
    default:
      return exhaustive(found)
  }
}
