import type { Deletion, NameAfterDeletion, UnreadForDeletion } from '../../../domain/deletion/deletion.ts'
import { namePart, type DomainName } from '../../../domain/base/domain-name.ts'
import { type E164, formatE164 } from '../../../domain/base/e164.ts'
import { exhaustive } from '../../../domain/base/exhaustive.ts'
import { regionLabel } from '../../../domain/base/region.ts'
import type { RouteSubject } from '../../../domain/account/route.ts'
import { counted, regionWords } from '../../../domain/base/sentence-text.ts'

/** "Calls from your PBX", "Calls to +1 402 555 1212 (Office)". */
export function callsWords(subject: RouteSubject, nameOfNumber: ReadonlyMap<E164, string>): string {
  if (subject.leg === 'termination') return 'Calls from your PBX'
  const name = nameOfNumber.get(subject.number)
  return `Calls to ${formatE164(subject.number)}${name ? ` (${name})` : ''}`
}

/** An item of what has not loaded. */
export function unreadWords(unread: UnreadForDeletion, region: string): string {
  switch (unread.kind) {
    case 'termination-route':
      return `where calls from your PBX go: they may arrive in ${region}`
    case 'number-list':
      return `which numbers are associated in ${region}: calls to them may arrive there`
    case 'number-routes':
      return `where calls to ${counted(unread.count, 'number')} go: they may arrive in ${region}`
    case 'region':
      return `whether ${regionLabel(unread.region)} could take the calls that arrive`
    default:
      return exhaustive(unread)
  }
}

/** What the route of the name leads to afterwards; it does not move. */
export function routeWords(domainName: DomainName, { activeIn, unanswered }: NameAfterDeletion): string {
  const name = namePart(domainName)
  if (activeIn === undefined) return `The route of ${name} (where it leads has not loaded)`
  const where = regionLabel(activeIn)
  if (unanswered === undefined)
    return `The route of ${name} to ${where} (whether an instance answers there has not loaded)`
  return unanswered
    ? `The route of the name: ${name} stays active in ${where}, where no instance answers it`
    : `The route of the name: ${name} stays active in ${where}, whose instance answers it`
}

/** Null if another Region is known to have the name. */
export function reservationWords(
  domainName: DomainName,
  { reserved }: NameAfterDeletion,
  { othersNotRead }: Pick<Deletion, 'othersNotRead'>,
): string | null {
  if (reserved === false) return null
  const until = `Twilio reserves ${namePart(domainName)} for up to 30 days. Until then no trunk can have it, not even yours.`
  return reserved
    ? `No other Region of your account has the name. ${until}`
    : `Unless ${regionWords(othersNotRead)}, which could not be loaded, has the name: ${until}`
}

/** If the deletion is no longer the one shown, the operator must check again. */
export const sameDeletion = (one: Deletion, other: Deletion): boolean => JSON.stringify(one) === JSON.stringify(other)
