import { addressEntries } from '../verdict/access-comparison.ts'
import { entryConcern } from '../account/entry-concern.ts'
import type { Finding } from './finding.ts'
import type { AccessSide } from './preflight-access.ts'

/** Entries that Twilio accepts and that hardly anybody intends, as long as a list has them. */
export function entryFindings({ instance, parts }: AccessSide): readonly Finding[] {
  const entries = addressEntries(parts?.ipAccessControlLists ?? [])
  const of = (concern: 'wide' | 'twilio') => entries.filter(({ entry }) => entryConcern(entry.cidr) === concern)
  const about = { severity: 'warning', check: 'access-lists', region: instance.region, code: null } as const
  const [wide, twilio] = [of('wide'), of('twilio')]
  return [
    ...(wide.length > 0 ? [{ ...about, id: 'wide-addresses', entries: wide } as const] : []),
    ...(twilio.length > 0 ? [{ ...about, id: 'addresses-of-twilio', entries: twilio } as const] : []),
  ]
}
