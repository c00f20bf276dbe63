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
  user: 'Twilio rejects the PBX’s credentials: calls are refused with 32202 where this Region handles them.',
  uri: 'Calls to the numbers fail with 32010 where this Region handles them.',
  number:
    'Calls to the number are not connected where this Region handles them, and leave no call record and no alert.',
}

/** Undefined if there is something to break. */
export function nothingToBreak({ kind, items, unknownPasswords }: GapPlan): string | undefined {
  if (items.length > 0 && unknownPasswords.length === 0) return undefined
  switch (kind) {
    case 'address':
      return 'No attached list of this instance allows the PBX’s address.'
    case 'user':
      return unknownPasswords.length > 0
        ? `The demo does not know the password of ${unknownPasswords.join(', ')}, so Undo could not restore it.`
        : 'No attached list of this instance has a user.'
    case 'uri':
      return 'No origination URI of this instance is enabled.'
    case 'number':
      return 'No number is associated with this instance.'
    default:
      return exhaustive(kind)
  }
}

/** "203.0.113.7/32 “SBC A”" */
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

/** What Undo cannot restore, shown before anything is broken. */
export const notRestored: Readonly<Record<GapKind, string | null>> = {
  address: 'Undo adds the entry with a new SID and new dates; its name and range stay the same.',
  user: 'Undo adds the user with a new SID and the password that the PBX sends.',
  uri: null,
  number: null,
}
