import type { AttachEffect, Caller, DetachEffect, LostCaller } from '../../domain/access/attachment-effect.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import { someWords } from '../../domain/verdict/words.ts'
import type { NoteTone } from '../../ui/note.tsx'
import { type AccessListKind, accessListWords, otherKindOf, refusalCodeOf } from '../../account/access-list-kind.ts'

/** What a dialog says before the write: the sentence that must not be missed, and the rest. */
export type EffectWords = { readonly tone: NoteTone; readonly lead: string; readonly text: string }

export const bothEnforced =
  'calls must come from an address of the access lists, and bring a user name and password of the credential lists.'

type Situation = {
  readonly kind: AccessListKind
  readonly region: RegionCode
  readonly arrival: TerminationArrival
}

const will = (arrival: TerminationArrival): string => (arrival === 'here' ? 'will' : 'would')
/** Red is for calls that fail now. */
const toneOfLoss = (arrival: TerminationArrival): NoteTone => (arrival === 'here' ? 'bad' : 'warn')

const callerText = (caller: Caller): string => (caller.kind === 'address' ? formatCidr(caller.cidr) : caller.username)

/** Where the sentences about calls hold. */
export function arrivalWords({ arrival, region }: Pick<Situation, 'arrival' | 'region'>): string {
  const where = regionLabel(region)
  switch (arrival) {
    case 'here':
      return `Calls to this trunk’s URI arrive in ${where} now.`
    case 'elsewhere':
      return `No call to this trunk’s URI arrives in ${where} now: this is for when one does.`
    case 'not-known':
      return `Whether calls to this trunk’s URI arrive in ${where} now is not known.`
    default:
      return exhaustive(arrival)
  }
}

export function detachWords(effect: DetachEffect, { kind, region, arrival }: Situation): EffectWords {
  const where = regionLabel(region)
  const { entries } = accessListWords[kind]
  switch (effect.kind) {
    case 'all-refused':
      return {
        tone: toneOfLoss(arrival),
        lead: `Every call ${will(arrival)} be refused (32200).`,
        text: `It is the last list of either kind that this trunk has attached in ${where}. ${lettingIn(effect.callers, kind, arrival)}`,
      }
    case 'asks-less':
      return {
        tone: 'warn',
        lead: `More calls ${will(arrival)} get in.`,
        text:
          kind === 'credential-lists'
            ? 'It is the last credential list: no user name and password is asked for any more. Every call from an address of the attached access lists gets in.'
            : 'It is the last access list: no address is asked for any more. Calls from anywhere get in with a user name and password of the attached credential lists.',
      }
    case 'some-refused':
      return {
        tone: toneOfLoss(arrival),
        lead: `Calls ${will(arrival)} be refused (${refusalCodeOf(kind)}): ${lostWords(effect.lost, kind)}.`,
        text: `${arrival === 'here' ? 'They get in now, and n' : 'N'}o other list that is attached lets them in.${effect.nobodyLeft ? ' The others are empty: nobody is left.' : ''}`,
      }
    case 'nobody-gets-in':
      return {
        tone: 'info',
        lead: 'Nothing changes for calls.',
        text: 'No call gets in before or after: of a kind that is attached, every list is empty.',
      }
    case 'nothing':
      return {
        tone: 'info',
        lead: 'Nothing changes for calls.',
        text: 'Everyone whom it lets in is let in by another list that is attached.',
      }
    case 'not-read':
      return effect.what === 'entries'
        ? {
            tone: 'warn',
            lead: `What the lists hold was not read in ${where}.`,
            text: `Whom this one lets in is not known: calls of its ${entries} may be refused (${refusalCodeOf(kind)}).`,
          }
        : {
            tone: 'warn',
            lead: `The attached ${accessListWords[otherKindOf(kind)].many} were not read in ${where}.`,
            text: 'It is the last of its kind. If none of the other kind is attached, every call is refused without it (32200); else calls have to meet the other kind only.',
          }
    default:
      return exhaustive(effect)
  }
}

function lettingIn(callers: readonly Caller[] | undefined, kind: AccessListKind, arrival: TerminationArrival): string {
  const { entries } = accessListWords[kind]
  if (callers === undefined) return `Its ${entries} were not read: whom it lets in is not known.`
  if (callers.length === 0) return `It is empty: without it as with it, nobody gets in.`
  return arrival === 'here'
    ? `Calls ${byWords(callers, kind)} get in now.`
    : `It lets in calls ${byWords(callers, kind)}.`
}

const byWords = (callers: readonly Caller[], kind: AccessListKind): string =>
  kind === 'credential-lists'
    ? `of the ${callers.length === 1 ? 'user' : 'users'} ${someWords(callers.map(callerText))}`
    : `from ${someWords(callers.map(callerText))}`

function lostWords(lost: readonly LostCaller[], kind: AccessListKind): string {
  const all = lost.filter(({ left }) => left === 'none').map(({ caller }) => caller)
  const some = lost.filter(({ left }) => left === 'some').map(({ caller }) => caller)
  return [
    ...(all.length > 0 ? [`those ${byWords(all, kind)}`] : []),
    ...(some.length > 0 ? [`some of those ${byWords(some, kind)}`] : []),
  ].join(', and ')
}

/** @param count of the list's entries; undefined while they are not read */
export function attachWords(
  effect: AttachEffect,
  count: number | undefined,
  { kind, region, arrival }: Situation,
): EffectWords {
  const { entries, one } = accessListWords[kind]
  const empty = count === 0
  switch (effect.kind) {
    case 'opens':
      return empty
        ? {
            tone: 'warn',
            lead: `It has no ${entries} yet: it lets nobody in (${refusalCodeOf(kind)}).`,
            text: `No list is attached in ${regionLabel(region)}, so that every call is refused until it has one.`,
          }
        : {
            tone: 'info',
            lead: `Calls of its ${entries} get in.`,
            text: `No list is attached in ${regionLabel(region)}: without one, every call is refused (32200).`,
          }
    case 'asks-more':
      return empty
        ? {
            tone: toneOfLoss(arrival),
            lead: `It has no ${entries} yet: no call ${will(arrival)} get in (${refusalCodeOf(kind)}).`,
            text: `Both kinds are enforced then: ${bothEnforced} Add its ${entries} first.`,
          }
        : {
            tone: 'warn',
            lead: `Both kinds ${will(arrival)} be enforced:`,
            text: `${bothEnforced} Calls that get in now are refused (${refusalCodeOf(kind)}) unless this ${one} lets them in.`,
          }
    case 'lets-in-more':
      return {
        tone: 'info',
        lead: empty ? `It has no ${entries} yet: nothing changes for calls.` : `Calls of its ${entries} get in too,`,
        text: empty ? '' : 'besides those of the lists of this kind that are attached already.',
      }
    case 'not-read':
      return {
        tone: 'warn',
        lead: `What is attached was not read in ${regionLabel(region)}.`,
        text: `If the other kind is attached too, both are enforced: ${bothEnforced}`,
      }
    default:
      return exhaustive(effect)
  }
}
