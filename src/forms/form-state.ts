import { exhaustive } from '../domain/base/exhaustive.ts'
import { changesOf, type FieldName, fieldNames, type FormValues, type Problems, sameValue } from './form-values.ts'

/**
 * A three-way merge: the values the operator started from (`baseline`), the typed ones (`values`), and the resource's
 * present ones (`saved`).
 */
export type FormState<V extends FormValues> = {
  readonly values: V
  /** The values that the operator has seen and changes. */
  readonly baseline: V
  readonly saved: V
  /** The last loaded values. A read that began before a write may arrive after it with these same values. */
  readonly seen: V
  /** Fields whose problems are shown: those changed and left, or submitted. */
  readonly shown: readonly FieldName<V>[]
  /** Twilio's refusals by field, dropped when the value changes. */
  readonly refused: Problems<V>
}

export type FormEvent<V extends FormValues> =
  | { readonly kind: 'typed'; readonly name: FieldName<V>; readonly value: V[FieldName<V>] }
  | { readonly kind: 'left'; readonly name: FieldName<V> }
  | { readonly kind: 'submitted' }
  /** The resource was loaded again. */
  | { readonly kind: 'read'; readonly saved: V }
  /** Twilio saved these. */
  | { readonly kind: 'applied'; readonly changes: Partial<V> }
  | { readonly kind: 'refused'; readonly name: FieldName<V>; readonly problem: string }
  | { readonly kind: 'discarded' }
  /** In a conflict, use the saved value. */
  | { readonly kind: 'took-theirs'; readonly name: FieldName<V> }
  /** In a conflict, overwrite the saved value, which the operator has now seen. */
  | { readonly kind: 'kept-mine'; readonly name: FieldName<V> }

export function openState<V extends FormValues>(saved: V): FormState<V> {
  return { values: saved, baseline: saved, saved, seen: saved, shown: [], refused: {} }
}

export type Conflict<Value> = { readonly was: Value; readonly now: Value; readonly typed: Value }

export function conflictOf<V extends FormValues, Name extends FieldName<V>>(
  { values, baseline, saved }: FormState<V>,
  name: Name,
): Conflict<V[Name]> | null {
  if (sameValue(saved[name], baseline[name]) || sameValue(values[name], saved[name])) return null
  return { was: baseline[name], now: saved[name], typed: values[name] }
}

export const conflictsOf = <V extends FormValues>(state: FormState<V>): readonly FieldName<V>[] =>
  fieldNames<V>(state.values).filter((name) => conflictOf(state, name) !== null)

/** The operator's changes: what a save sends. */
export const typedChanges = <V extends FormValues>({ values, baseline }: FormState<V>): Partial<V> =>
  changesOf(values, baseline)

export function reduceForm<V extends FormValues>(state: FormState<V>, event: FormEvent<V>): FormState<V> {
  switch (event.kind) {
    case 'typed':
      return typed(state, event.name, event.value)
    case 'left':
      return sameValue(state.values[event.name], state.baseline[event.name]) ? state : show(state, [event.name])
    case 'submitted':
      return show(state, fieldNames<V>(state.values))
    case 'read':
      return merge(state, event.saved)
    case 'applied': {
      const baseline = { ...state.baseline, ...event.changes }
      return { ...state, baseline, saved: { ...state.saved, ...event.changes }, shown: [], refused: {} }
    }
    case 'refused':
      return show({ ...state, refused: { ...state.refused, [event.name]: event.problem } }, [event.name])
    case 'discarded':
      return { ...openState(state.saved), seen: state.seen }
    case 'took-theirs':
      return typed(acknowledge(state, event.name), event.name, state.saved[event.name])
    case 'kept-mine':
      return acknowledge(state, event.name)
    default:
      return exhaustive(event)
  }
}

function typed<V extends FormValues>(state: FormState<V>, name: FieldName<V>, value: V[FieldName<V>]): FormState<V> {
  const { [name]: _gone, ...refused } = state.refused
  const next = { ...state, values: { ...state.values, [name]: value }, refused: refused as Problems<V> }
  // Typing the saved value ends a conflict.
  return sameValue(value, state.saved[name]) ? acknowledge(next, name) : next
}

const acknowledge = <V extends FormValues>(state: FormState<V>, name: FieldName<V>): FormState<V> => ({
  ...state,
  baseline: { ...state.baseline, [name]: state.saved[name] },
})

function show<V extends FormValues>(state: FormState<V>, names: readonly FieldName<V>[]): FormState<V> {
  const added = names.filter((name) => !state.shown.includes(name))
  return added.length === 0 ? state : { ...state, shown: [...state.shown, ...added] }
}

/** Untouched fields take the loaded value; a touched field whose saved value changed becomes a conflict. */
function merge<V extends FormValues>(state: FormState<V>, reading: V): FormState<V> {
  const news = fieldNames<V>(reading).filter((name) => !sameValue(reading[name], state.seen[name]))
  if (news.length === 0) return state
  const values = { ...state.values }
  const baseline = { ...state.baseline }
  const saved = { ...state.saved }
  for (const name of news) {
    const isUntouched = sameValue(values[name], baseline[name])
    saved[name] = reading[name]
    if (isUntouched) values[name] = reading[name]
    if (isUntouched || sameValue(values[name], reading[name])) baseline[name] = reading[name]
  }
  return { ...state, values, baseline, saved, seen: reading }
}
