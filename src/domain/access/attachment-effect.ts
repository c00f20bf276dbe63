import { type Coverage, coverage } from '../verdict/cidr-coverage.ts'
import type { NotRead } from '../account/facts.ts'
import type { Cidr } from '../base/ipv4.ts'
import type { AuthType } from '../account/trunk-instance.ts'

/** The caller that a list's entry allows. */
export type Caller =
  | { readonly kind: 'address'; readonly cidr: Cidr }
  | { readonly kind: 'user'; readonly username: string }

type AttachedCallers = { readonly sid: string; readonly callers: readonly Caller[] | NotRead }

/** An instance's attached lists by kind. Each list's entries load separately. */
export type Attachments = Readonly<Record<AuthType, readonly AttachedCallers[] | NotRead>>

/** A caller that no other list allows, or only in part. */
export type LostCaller = { readonly caller: Caller; readonly left: 'some' | 'none' }

/** What detaching a list does to calls (R6). */
export type DetachEffect =
  /** The instance's last list: every call is refused with 32200. `callers`: those it allows now. */
  | { readonly kind: 'all-refused'; readonly callers: readonly Caller[] | NotRead }
  /** The last list of its kind: calls then only have to meet the other kind. */
  | { readonly kind: 'asks-less' }
  | { readonly kind: 'some-refused'; readonly lost: readonly LostCaller[]; readonly nobodyLeft: boolean }
  | { readonly kind: 'nobody-gets-in' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-read'; readonly what: 'entries' | 'other-kind' }

const otherKind = (kind: AuthType): AuthType => (kind === 'IP_ACL' ? 'CREDENTIAL_LIST' : 'IP_ACL')

/** If all attached lists of a kind are loaded and empty, every call is refused. */
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
    const left = allowedBy(others, caller)
    return left === 'all' ? [] : [{ caller, left }]
  })
  return lost.length === 0 ? { kind: 'nothing' } : { kind: 'some-refused', lost, nobodyLeft: others.length === 0 }
}

function allowedBy(others: readonly Caller[], asked: Caller): Coverage {
  if (asked.kind === 'address') {
    return coverage(
      others.flatMap((other) => (other.kind === 'address' ? [other.cidr] : [])),
      asked.cidr,
    )
  }
  return others.some((other) => other.kind === 'user' && other.username === asked.username) ? 'all' : 'none'
}

/** What attaching a list does to calls (R6). */
export type AttachEffect =
  /** The instance has no list yet and refuses every call (32200). */
  | { readonly kind: 'opens' }
  /** The first list of its kind beside the other kind: calls then have to meet both. */
  | { readonly kind: 'asks-more' }
  /** Allows its callers in addition to those of the other lists of its kind. */
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
