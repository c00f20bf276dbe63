import { type Instant, later } from '../domain/base/instant.ts'
import { propagationTime, type RouteSubject, subjectId } from '../domain/account/route.ts'
import { type ChangeRecord, inOrder, sameSubject } from './change-record.ts'

/** The state of a change, by this console's record and the clock. */
export type ChangeState =
  /** Sent and not answered yet. */
  | { readonly kind: 'writing' }
  | { readonly kind: 'propagating'; readonly until: Instant }
  | { readonly kind: 'settled'; readonly at: Instant }
  /** Another change of the same route followed before it had settled. */
  | { readonly kind: 'overtaken'; readonly by: ChangeRecord }
  /** Not applied; the route is as before. */
  | { readonly kind: 'failed' }
  /** Its answer was lost. */
  | { readonly kind: 'unknown' }

export type ChangeStateKind = ChangeState['kind']

export function changeState(record: ChangeRecord, records: readonly ChangeRecord[], now: Instant): ChangeState {
  const { result, dateUpdated } = record
  if (result === 'in-flight') return { kind: 'writing' }
  if (result === 'refused') return { kind: 'failed' }
  if (result === 'unknown' || dateUpdated === null) return { kind: 'unknown' }
  const until = later(dateUpdated, propagationTime)
  const by = changesOf(records, record.subject).findLast(
    (other) => other.result === 'applied' && inOrder(record, other) < 0 && other.requestedAt < until,
  )
  if (by !== undefined) return { kind: 'overtaken', by }
  return now < until ? { kind: 'propagating', until } : { kind: 'settled', at: until }
}

const indexes = new WeakMap<readonly ChangeRecord[], Map<string, ChangeRecord[]>>()

/** The changes of one route, newest first. */
export function changesOf(records: readonly ChangeRecord[], subject: RouteSubject): readonly ChangeRecord[] {
  let index = indexes.get(records)
  if (index === undefined) {
    index = Map.groupBy(records.toReversed(), (record) => subjectId(record.subject))
    indexes.set(records, index)
  }
  return index.get(subjectId(subject)) ?? none
}

const none: readonly ChangeRecord[] = []

/** The undos of this change that were not refused, oldest first. */
export const undosOf = ({ id, subject }: ChangeRecord, records: readonly ChangeRecord[]): readonly ChangeRecord[] =>
  changesOf(records, subject)
    .filter(({ undoOf, result }) => undoOf === id && result !== 'refused')
    .toReversed()

/** Whether re-routing the subject to the target undoes the record. */
export const isInverse = (record: ChangeRecord, subject: RouteSubject, target: ChangeRecord['to']): boolean =>
  record.from === target && sameSubject(record.subject, subject)
