import { type ApiError, isApiError } from '../twilio/api-error.ts'
import { refusalText } from './failure-text.ts'
import { conflictsOf, typedChanges } from './form-state.ts'
import type { FormPhase, FormStore } from './form-store.ts'
import { changesOf, type FieldName, fieldNames, type FieldSpecs, type FormValues, problemsOf } from './form-values.ts'
import type { SaveFailure, SaveOutcome } from './save-outcome.ts'

/** `put-off`: nothing was sent because what the form depends on has changed, and the page says so. */
export type Saved = SaveOutcome | 'put-off'

/** What a form does with the API. */
export type FormActions<V extends FormValues> = {
  /** The present rules, which may compare with data loaded after the form was opened. */
  readonly fields?: FieldSpecs<V>
  /** Loads the resource before a save and after a lost answer; throws `ApiError`. Absent for a new resource. */
  readonly readAgain?: (() => Promise<V>) | undefined
  /** Writes the changes, or all values of a new resource. Returns failures; anything it throws is a bug. */
  readonly save: (changes: Partial<V>, values: V) => Promise<Saved>
  /** Runs a write, then reloads what it changed. */
  readonly write: (work: () => Promise<Saved>) => Promise<Saved>
  /** Whether a form whose save was applied is finished, rather than ready for the next change. */
  readonly endsWhenApplied?: () => boolean
  /** The field that Twilio's refusal concerns, by code and never by message. See `fieldOfError` of `src/twilio`. */
  readonly placeRefusal?: ((error: ApiError, sent: Partial<V>) => FieldName<V> | null) | undefined
}

type Unknown = Extract<SaveFailure, { kind: 'unknown' }>

/** Tells the page what to do next. */
export type Submitted<V extends FormValues> =
  /** Nothing was sent: a save was under way, or put off. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'applied' }
  /** One write of several turned out to be applied; the rest still has to be saved. */
  | { readonly kind: 'partly-applied' }
  /** These fields have a problem, were refused, or conflict with values saved elsewhere. */
  | {
      readonly kind: 'fields'
      readonly why: 'problem' | 'refused' | 'conflict'
      readonly names: readonly FieldName<V>[]
    }
  /** The snapshot's `failure` says how. */
  | { readonly kind: 'failed' }

/** Checks, loads the resource, writes. Does nothing while another submit is under way. */
export async function submitForm<V extends FormValues>(
  store: FormStore<V>,
  actions: FormActions<V>,
): Promise<Submitted<V>> {
  const { phase, failure, values } = store.get()
  if (phase !== 'editing') return { kind: 'ignored' }
  // Never repeat a write whose outcome is unknown.
  if (failure?.kind === 'unknown') return lookAgain(store, actions, failure)
  store.send({ kind: 'submitted' })
  store.set({ failure: null })
  const wrong = fieldNames<V>(problemsOf(actions.fields ?? store.fields, values))
  if (wrong.length > 0) return { kind: 'fields', why: 'problem', names: wrong }
  return working(store, actions, 'checking', () => checkAndSave(store, actions))
}

/** After `unknown`: loads the resource and writes nothing. */
async function lookAgain<V extends FormValues>(
  store: FormStore<V>,
  actions: FormActions<V>,
  failure: Unknown,
): Promise<Submitted<V>> {
  if (store.get().phase !== 'editing') return { kind: 'ignored' }
  return working(store, actions, 'looking', async () => {
    try {
      const lost = only<V>(store.get().sent, failure.fields)
      const look = failure.lookAgain ?? (() => compare(store, actions, lost, failure))
      const outcome = await actions.write(look)
      return settle(store, actions, outcome, lost)
    } catch (error) {
      if (!isApiError(error)) throw error
      return { kind: 'failed' }
    }
  })
}

async function working<V extends FormValues>(
  store: FormStore<V>,
  { endsWhenApplied }: FormActions<V>,
  phase: 'checking' | 'looking',
  work: () => Promise<Submitted<V>>,
): Promise<Submitted<V>> {
  let next: FormPhase = 'editing'
  store.set({ phase })
  try {
    const result = await work()
    if (result.kind === 'applied' && endsWhenApplied?.() === true) next = 'applied'
    return result
  } catch (bug) {
    store.set({ failure: { kind: 'broken', error: bug instanceof Error ? bug : new Error(String(bug)) } })
    return { kind: 'failed' }
  } finally {
    store.set({ phase: next })
  }
}

async function checkAndSave<V extends FormValues>(store: FormStore<V>, actions: FormActions<V>): Promise<Submitted<V>> {
  if (actions.readAgain) {
    try {
      store.send({ kind: 'read', saved: await actions.readAgain() })
    } catch (error) {
      if (!isApiError(error)) throw error
      store.set({ failure: { kind: 'not-read', error } })
      return { kind: 'failed' }
    }
    const conflicts = conflictsOf(store.get())
    if (conflicts.length > 0) return { kind: 'fields', why: 'conflict', names: conflicts }
  }
  const { values } = store.get()
  const changes = typedChanges(store.get())
  // Someone else saved the same values.
  if (actions.readAgain && Object.keys(changes).length === 0) return { kind: 'applied' }
  store.set({ phase: 'saving', sent: changes })
  return settle(store, actions, await actions.write(() => actions.save(changes, values)), changes)
}

function settle<V extends FormValues>(
  store: FormStore<V>,
  actions: FormActions<V>,
  outcome: Saved,
  sent: Partial<V>,
): Submitted<V> {
  if (outcome === 'put-off') return { kind: 'ignored' }
  if (outcome.kind === 'applied') {
    store.send({ kind: 'applied', changes: sent })
    store.set({ failure: null })
    const isAll = Object.keys(store.get().sent).every((name) => name in sent)
    return { kind: isAll ? 'applied' : 'partly-applied' }
  }
  if (outcome.applied) store.send({ kind: 'applied', changes: only<V>(sent, outcome.applied) })
  const placed = outcome.kind === 'refused' ? actions.placeRefusal?.(outcome.error, sent) : null
  if (placed) {
    store.send({ kind: 'refused', name: placed, problem: refusalText(outcome.error) })
    return { kind: 'fields', why: 'refused', names: [placed] }
  }
  store.set({ failure: outcome })
  return { kind: 'failed' }
}

/** An update was applied if the resource now has the values that were sent. */
async function compare<V extends FormValues>(
  store: FormStore<V>,
  { readAgain }: FormActions<V>,
  lost: Partial<V>,
  failure: Unknown,
): Promise<SaveOutcome> {
  if (!readAgain) throw new Error('An unknown outcome without lookAgain, in a form without readAgain')
  const saved = await readAgain()
  store.send({ kind: 'read', saved })
  const isApplied = Object.keys(changesOf<V>({ ...saved, ...lost }, saved)).length === 0
  const { lookAgain: _done, ...rest } = failure
  return isApplied ? { kind: 'applied' } : { ...rest, kind: 'not-applied' }
}

const only = <V extends FormValues>(changes: Partial<V>, names: readonly string[] | undefined): Partial<V> =>
  Object.fromEntries(Object.entries(changes).filter(([name]) => names?.includes(name) ?? true)) as Partial<V>
