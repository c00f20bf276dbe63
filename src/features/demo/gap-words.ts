import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import type { GapItem, GapKind } from './gap-item.ts'
import type { GapPlan } from './gaps.ts'

export const gapTitles: Readonly<Record<GapKind, string>> = {
  address: 'Remove the PBX’s address',
  user: 'Empty the credential list',
  uri: 'Disable the origination URI',
  number: 'Detach the number',
}

export const gapEffects: Readonly<Record<GapKind, string>> = {
  address: 'Calls from the PBX are refused with 32201 where this Region handles them.',
  user: 'The PBX answers the challenge in vain: refused with 32202 where this Region handles them.',
  uri: 'Calls to the numbers find no way out: 32010 where this Region handles them.',
  number: 'Calls to the number reach nothing where this Region handles them: no record anywhere.',
}

/** Why there is nothing to break; undefined when there is. */
export function nothingToBreak({ kind, items, unknownPasswords }: GapPlan): string | undefined {
  if (items.length > 0 && unknownPasswords.length === 0) return undefined
  switch (kind) {
    case 'address':
      return 'No attached list of this instance lets the PBX in by its address.'
    case 'user':
      return unknownPasswords.length > 0
        ? `The password of ${unknownPasswords.join(', ')} is known to nobody, so it could not be put back.`
        : 'No attached list of this instance holds a user.'
    case 'uri':
      return 'No origination URI of this instance is enabled.'
    case 'number':
      return 'No number is associated with this instance.'
    default:
      return exhaustive(kind)
  }
}

/** What is taken away: "203.0.113.7/32 “SBC A”". */
export function itemWords(item: GapItem): string {
  switch (item.kind) {
    case 'address':
      return `${formatCidr(item)} “${item.friendlyName}”`
    case 'user':
      return item.username
    case 'uri':
      return item.sipUrl
    case 'number':
      return item.number
    default:
      return exhaustive(item)
  }
}

/** What Undo cannot bring back, said before anything is broken; null when it brings back all. */
export const notRestored: Readonly<Record<GapKind, string | null>> = {
  address: 'Put back, the entry has a new SID and new dates; its name and its range are the same.',
  user: 'Put back, the user has a new SID, and the password that the PBX sends.',
  uri: null,
  number: null,
}
