import type { CheckId } from '../../domain/preflight/finding.ts'
import { lowerFirst } from '../../domain/base/sentence-text.ts'

/** Each check's name in a list, and what is true when it passed. */
const words: Readonly<Record<CheckId, { readonly name: string; readonly passed: string }>> = {
  route: { name: 'Route', passed: 'The route was set before, so Undo restores it' },
  propagation: { name: 'Propagation', passed: 'No change of this route is propagating' },
  source: { name: 'Calls now', passed: 'What calls use now has loaded' },
  instance: { name: 'Instance', passed: 'This trunk has an instance there' },
  'secure-trunking': { name: 'Secure trunking', passed: 'Secure trunking is the same' },
  recording: { name: 'Recording', passed: 'Recording is the same' },
  transfer: { name: 'Call transfer', passed: 'Call transfer is the same' },
  'legs-afterwards': { name: 'Calls afterwards', passed: 'All calls of this trunk will be in one Region' },
  'list-attached': { name: 'List attached', passed: 'An access list or a credential list is attached' },
  'access-lists': { name: 'Access lists', passed: 'The attached access lists have addresses' },
  'credential-lists': { name: 'Credential lists', passed: 'The attached credential lists have users' },
  'kinds-enforced': { name: 'Kinds of list', passed: 'No other kind of list is enforced' },
  addresses: { name: 'Addresses', passed: 'Every address allowed now is allowed there' },
  'user-names': { name: 'User names', passed: 'Every user name valid now is valid there' },
  'caller-ids': { name: 'Caller IDs', passed: 'Verified caller IDs work as they do now' },
  capacity: { name: 'Capacity', passed: 'By the notes, it takes as many calls per second' },
  number: { name: 'Number', passed: 'The number is associated with the instance there' },
  'origination-urls': { name: 'Origination URIs', passed: 'An origination URI is enabled' },
  'egress-edge': { name: 'Edge where calls leave', passed: 'Calls leave only from edges in use now' },
  'media-edge': { name: 'Edge of media', passed: "Media leaves through the Region's own edge" },
  transport: { name: 'Transport', passed: 'No other transport is used' },
  'cnam-lookup': { name: 'CNAM lookup', passed: 'CNAM lookup is the same' },
  'disaster-recovery': { name: 'Disaster recovery', passed: 'Disaster recovery is the same' },
}

export const checkName = (check: CheckId): string => words[check].name
export const passedSentence = (check: CheckId): string => words[check].passed

/** "Instance, secure trunking, recording and 7 more". */
export function checksInWords(checks: readonly CheckId[], shown = 4): string {
  const names = [...new Set(checks)].map((check, at) => (at === 0 ? checkName(check) : lowerName(check)))
  const rest = names.length - shown
  if (rest > 0) return `${names.slice(0, shown).join(', ')} and ${rest} more`
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

const lowerName = (check: CheckId): string =>
  check === 'cnam-lookup' ? checkName(check) : lowerFirst(checkName(check))
