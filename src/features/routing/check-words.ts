import type { CheckId } from '../../domain/preflight/finding.ts'
import { lowerFirst } from '../../domain/verdict/words.ts'

type Words = {
  /** Names the check in a list. */
  readonly name: string
  /** What is true when it passed. */
  readonly passed: string
}

const words: Readonly<Record<CheckId, Words>> = {
  route: { name: 'Route', passed: 'The route was set before: undo restores it' },
  propagation: { name: 'Propagation', passed: 'No change of this route is propagating' },
  source: { name: 'Calls now', passed: 'What calls use now was read' },
  instance: { name: 'Instance', passed: 'This trunk has an instance there' },
  'secure-trunking': { name: 'Secure trunking', passed: 'Secure trunking is the same' },
  recording: { name: 'Recording', passed: 'Recording is the same' },
  transfer: { name: 'Call transfer', passed: 'Call transfer is the same' },
  'legs-afterwards': { name: 'Legs afterwards', passed: 'All calls of this trunk will be in one Region' },
  'list-attached': { name: 'List attached', passed: 'An access list or a credential list is attached' },
  'access-lists': { name: 'Access lists', passed: 'The attached access lists hold addresses' },
  'credential-lists': { name: 'Credential lists', passed: 'The attached credential lists hold users' },
  'kinds-enforced': { name: 'Kinds of list', passed: 'No other kind of list is enforced' },
  addresses: { name: 'Addresses', passed: 'Every address that is let in now is let in there' },
  'user-names': { name: 'User names', passed: 'Every user name that is valid now is valid there' },
  'caller-ids': { name: 'Caller IDs', passed: 'Verified caller IDs are as now' },
  number: { name: 'Number', passed: 'The number is associated with the instance there' },
  'origination-urls': { name: 'Origination URIs', passed: 'An origination URI is enabled' },
  'egress-edge': { name: 'Edge where calls leave', passed: 'Calls leave from edges that they leave from now' },
  'media-edge': { name: 'Edge of media', passed: "Media leaves through the Region's own edge" },
  transport: { name: 'Transport', passed: 'No other transport is used' },
  'cnam-lookup': { name: 'CNAM lookup', passed: 'CNAM lookup is the same' },
  'disaster-recovery': { name: 'Disaster recovery', passed: 'Disaster recovery is the same' },
}

export const checkName = (check: CheckId): string => words[check].name
export const passedSentence = (check: CheckId): string => words[check].passed

/** "Instance, secure trunking, recording and 7 more". */
export function checksInWords(checks: readonly CheckId[], shown = 4): string {
  const names = [...new Set(checks)].map((check, at) => (at === 0 ? checkName(check) : lowerNames(check)))
  const rest = names.length - shown
  if (rest > 0) return `${names.slice(0, shown).join(', ')} and ${rest} more`
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

/** CNAM stays as it is. */
const lowerNames = (check: CheckId): string =>
  check === 'cnam-lookup' ? checkName(check) : lowerFirst(checkName(check))
