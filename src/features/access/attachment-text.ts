import type { AttachEffect, Caller, DetachEffect, LostCaller } from '../../domain/access/attachment-effect.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr } from '../../domain/base/ipv4.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import type { TerminationArrival } from '../../domain/verdict/termination-arrival.ts'
import { someWords } from '../../domain/base/sentence-text.ts'
import type { NoteTone } from '../../ui/note.tsx'
import { type AccessListKind, accessListWords, otherKindOf, refusalCodeOf } from '../../account/access-list-kind.ts'

/** What a dialog says before the write. `lead` is the sentence in bold. */
export type EffectWords = { readonly tone: NoteTone; readonly lead: string; readonly text: string }

export const bothEnforced =
  'calls need an address from the access lists and a user name and password from the credential lists.'

type Situation = {
  readonly kind: AccessListKind
  readonly region: RegionCode
  readonly arrival: TerminationArrival
}

const will = (arrival: TerminationArrival): string => (arrival === 'here' ? 'will' : 'would')
/** Red is only for calls that fail now. */
const toneOfLoss = (arrival: TerminationArrival): NoteTone => (arrival === 'here' ? 'bad' : 'warn')

const callerText = (caller: Caller): string => (caller.kind === 'address' ? formatCidr(caller.cidr) : caller.username)

export function arrivalWords({ arrival, region }: Pick<Situation, 'arrival' | 'region'>): string {
  const where = regionLabel(region)
  switch (arrival) {
    case 'here':
      return `Calls to this trunk’s URI arrive in ${where} now.`
    case 'elsewhere':
      return `Calls to this trunk’s URI do not arrive in ${where} now. This applies when they do.`
    case 'not-known':
      return `The console does not know whether calls to this trunk’s URI arrive in ${where} now.`
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
        text: `This is the last list of either kind attached to this trunk in ${where}. ${allowedCallers(effect.callers, kind, arrival)}`,
      }
    case 'asks-less':
      return {
        tone: 'warn',
        lead: `More calls ${will(arrival)} be allowed.`,
        text:
          kind === 'credential-lists'
            ? 'This is the last credential list. Without one, Twilio asks for no user name and password. Every call from an address in the attached access lists is allowed.'
            : 'This is the last access list. Without one, Twilio checks no address. Calls from anywhere are allowed with a user name and password from the attached credential lists.',
      }
    case 'some-refused':
      return {
        tone: toneOfLoss(arrival),
        lead: `Calls ${will(arrival)} be refused (${refusalCodeOf(kind)}): ${lostWords(effect.lost, kind)}.`,
        text: `${arrival === 'here' ? 'They are allowed now, and n' : 'N'}o other attached list allows them.${effect.nobodyLeft ? ' The other lists are empty and allow no calls.' : ''}`,
      }
    case 'nobody-gets-in':
      return {
        tone: 'info',
        lead: 'Nothing changes for calls.',
        text: 'No call is allowed before or after: all attached lists of one kind are empty.',
      }
    case 'nothing':
      return {
        tone: 'info',
        lead: 'Nothing changes for calls.',
        text: 'Other attached lists allow every caller that this one allows.',
      }
    case 'not-read':
      return effect.what === 'entries'
        ? {
            tone: 'warn',
            lead: `The lists’ entries have not loaded in ${where}.`,
            text: `The console does not know whom this list allows. Calls from its ${entries} may be refused (${refusalCodeOf(kind)}).`,
          }
        : {
            tone: 'warn',
            lead: `The attached ${accessListWords[otherKindOf(kind)].many} have not loaded in ${where}.`,
            text: 'This is the last list of its kind. If none of the other kind is attached, every call is refused without it (32200). Otherwise only the other kind is checked.',
          }
    default:
      return exhaustive(effect)
  }
}

function allowedCallers(
  callers: readonly Caller[] | undefined,
  kind: AccessListKind,
  arrival: TerminationArrival,
): string {
  const { entries } = accessListWords[kind]
  if (callers === undefined) return `Its ${entries} have not loaded, so the console does not know whom it allows.`
  if (callers.length === 0) return 'It is empty: no call is allowed with or without it.'
  return arrival === 'here'
    ? `Calls ${fromWords(callers, kind)} are allowed now.`
    : `It allows calls ${fromWords(callers, kind)}.`
}

const fromWords = (callers: readonly Caller[], kind: AccessListKind): string =>
  kind === 'credential-lists'
    ? `from ${callers.length === 1 ? 'user' : 'users'} ${someWords(callers.map(callerText))}`
    : `from ${someWords(callers.map(callerText))}`

function lostWords(lost: readonly LostCaller[], kind: AccessListKind): string {
  const all = lost.filter(({ left }) => left === 'none').map(({ caller }) => caller)
  const some = lost.filter(({ left }) => left === 'some').map(({ caller }) => caller)
  return [
    ...(all.length > 0 ? [`all ${fromWords(all, kind)}`] : []),
    ...(some.length > 0 ? [`some ${fromWords(some, kind)}`] : []),
  ].join(', and ')
}

/** @param count of the list's entries; undefined while they have not loaded */
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
            lead: `It has no ${entries} yet and allows no calls (${refusalCodeOf(kind)}).`,
            text: `No list is attached in ${regionLabel(region)}. Every call is refused until this one has ${entries}.`,
          }
        : {
            tone: 'info',
            lead: `Calls from its ${entries} are allowed.`,
            text: `No list is attached in ${regionLabel(region)}. Without one, every call is refused (32200).`,
          }
    case 'asks-more':
      return empty
        ? {
            tone: toneOfLoss(arrival),
            lead: `It has no ${entries} yet: no call ${will(arrival)} be allowed (${refusalCodeOf(kind)}).`,
            text: `With both kinds attached, ${bothEnforced} Add its ${entries} first.`,
          }
        : {
            tone: 'warn',
            lead: `Both kinds ${will(arrival)} be enforced:`,
            text: `${bothEnforced} Calls allowed now are refused (${refusalCodeOf(kind)}) unless this ${one} allows them.`,
          }
    case 'lets-in-more':
      return {
        tone: 'info',
        lead: empty
          ? `It has no ${entries} yet: nothing changes for calls.`
          : `Calls from its ${entries} are allowed too,`,
        text: empty ? '' : 'in addition to those from the attached lists of this kind.',
      }
    case 'not-read':
      return {
        tone: 'warn',
        lead: `The attached lists have not loaded in ${regionLabel(region)}.`,
        text: `If the other kind is attached too, ${bothEnforced}`,
      }
    default:
      return exhaustive(effect)
  }
}
