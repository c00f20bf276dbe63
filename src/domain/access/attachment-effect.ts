import { type Coverage, coverage } from '../verdict/cidr-coverage.ts'
import type { NotRead } from '../account/facts.ts'
import type { Cidr } from '../base/ipv4.ts'
import type { AuthType } from '../account/trunk-instance.ts'

/** Whom an entry of a list lets in. */
export type Caller =
  | { readonly kind: 'address'; readonly cidr: Cidr }
  | { readonly kind: 'user'; readonly username: string }

type AttachedCallers = { readonly sid: string; readonly callers: readonly Caller[] | NotRead }

/** The lists that an instance has attached, by kind; each list's entries may be unread on their own. */
export type Attachments = Readonly<Record<AuthType, readonly AttachedCallers[] | NotRead>>

/** A caller whom nothing else lets in, or not all of it. */
export type LostCaller = { readonly caller: Caller; readonly left: 'some' | 'none' }

/** What detaching a list does to calls (R6). */
export type DetachEffect =
  /** The last list of all: 32200. `callers`: whom it lets in now. */
  | { readonly kind: 'all-refused'; readonly callers: readonly Caller[] | NotRead }
  /** The last of its kind, which is not asked for any more; the other kind still is. */
  | { readonly kind: 'asks-less' }
  | { readonly kind: 'some-refused'; readonly lost: readonly LostCaller[]; readonly nobodyLeft: boolean }
  | { readonly kind: 'nobody-gets-in' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-read'; readonly what: 'entries' | 'other-kind' }

const otherKind = (kind: AuthType): AuthType => (kind === 'IP_ACL' ? 'CREDENTIAL_LIST' : 'IP_ACL')

/** A kind that is attached, all of whose lists are read and empty, lets nobody in. */
const isShut = (lists: readonly AttachedCallers[] | NotRead): boolean =>
  lists !== undefined && lists.length > 0 && lists.every(({ callers }) => callers?.length === 0)

export function detachEffect(attached: Attachments, kind: AuthType, sid: string): DetachEffect {
  const own = attached[kind]
  const other = attached[otherKind(kind)]
  const list = own?.find((one) => one.sid === sid)
  if (own === undefined || list === undefined) return { kind: 'not-read', what: 'entries' }
  const rest = own.filter((one) => one.sid !== sid)
  if (rest.length === 0) {
    if (other === undefined) return { kind: 'not-read', what: 'other-kind' }
    if (other.length === 0) return { kind: 'all-refused', callers: list.callers }
    return isShut(other) ? { kind: 'nobody-gets-in' } : { kind: 'asks-less' }
  }
  if (isShut(own) || isShut(other)) return { kind: 'nobody-gets-in' }
  const others: Caller[] = []
  for (const { callers } of rest) {
    if (callers === undefined) return { kind: 'not-read', what: 'entries' }
    others.push(...callers)
  }
  if (list.callers === undefined) return { kind: 'not-read', what: 'entries' }
  const lost = list.callers.flatMap((caller): readonly LostCaller[] => {
    const left = letIn(others, caller)
    return left === 'all' ? [] : [{ caller, left }]
  })
  return lost.length === 0 ? { kind: 'nothing' } : { kind: 'some-refused', lost, nobodyLeft: others.length === 0 }
}

function letIn(others: readonly Caller[], asked: Caller): Coverage {
  if (asked.kind === 'address') {
    return coverage(
      others.flatMap((other) => (other.kind === 'address' ? [other.cidr] : [])),
      asked.cidr,
    )
  }
  return others.some((other) => other.kind === 'user' && other.username === asked.username) ? 'all' : 'none'
}

/** What attaching a list does to calls (R6). `empty`: it lets nobody in by itself; undefined while it is not read. */
export type AttachEffect =
  /** No list was attached: every call was refused (32200). */
  | { readonly kind: 'opens' }
  /** The first of its kind beside the other kind: calls have to meet both. */
  | { readonly kind: 'asks-more' }
  /** Its callers are let in besides those of other lists of the kind. */
  | { readonly kind: 'lets-in-more' }
  | { readonly kind: 'not-read' }

export function attachEffect(attached: Attachments, kind: AuthType): AttachEffect {
  const own = attached[kind]
  const other = attached[otherKind(kind)]
  if (own === undefined) return { kind: 'not-read' }
  if (own.length > 0) return { kind: 'lets-in-more' }
  if (other === undefined) return { kind: 'not-read' }
  return other.length > 0 ? { kind: 'asks-more' } : { kind: 'opens' }
}
