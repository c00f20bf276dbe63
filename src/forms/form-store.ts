import { createAtom, type Readable } from '@tanstack/react-store'
import type { WebStorage } from '../browser/web-storage.ts'
import { type Draft, keepDraft, readDraft } from './form-draft.ts'
import { type FormEvent, type FormState, openState, reduceForm, typedChanges } from './form-state.ts'
import type { FieldSpecs, FormValues } from './form-values.ts'
import type { FormFailure } from './save-outcome.ts'

/**
 * `checking`: loads the resource before the write. `looking`: loads it after a lost answer. `applied`: the form has done
 * its work, and takes no further submit while it closes.
 */
export type FormPhase = 'editing' | 'checking' | 'saving' | 'looking' | 'applied'

type FormSnapshot<V extends FormValues> = FormState<V> & {
  readonly phase: FormPhase
  readonly failure: FormFailure | null
  /** A draft from before a reload was restored. */
  readonly restored: boolean
  readonly sent: Partial<V>
}

export type FormStore<V extends FormValues> = Readable<FormSnapshot<V>> & {
  readonly fields: FieldSpecs<V>
  readonly send: (event: FormEvent<V>) => void
  readonly set: (news: Partial<Pick<FormSnapshot<V>, 'phase' | 'failure' | 'sent'>>) => void
  /** Discards what was typed and its draft. During a save the fields keep their values, without a draft. */
  readonly leave: () => void
}

type Options<V extends FormValues> = {
  readonly fields: FieldSpecs<V>
  readonly saved: V
  /** Null for no draft. */
  readonly draftKey: string | null
  readonly drafts: WebStorage
}

/** The state of one form outside React, with its draft. */
export function createFormStore<V extends FormValues>({ fields, saved, draftKey, drafts }: Options<V>): FormStore<V> {
  const draft = draftKey === null ? null : readDraft(drafts, draftKey, fields, saved)
  let isLeft = false
  const state = opened(saved, draft)
  const current = createAtom<FormSnapshot<V>>({
    ...state,
    phase: 'editing',
    failure: null,
    restored: Object.keys(typedChanges(state)).length > 0,
    sent: {},
  })

  function send(event: FormEvent<V>): void {
    const before = current.get()
    const next = reduceForm<V>(before, event)
    if (next === before) return
    const changes = typedChanges(next)
    const isClean = Object.keys(changes).length === 0
    const failure = event.kind === 'discarded' ? null : before.failure
    current.set({ ...before, ...next, failure, restored: before.restored && !isClean })
    if (draftKey !== null && !isLeft) keepDraft(drafts, draftKey, fields, changes, next.baseline)
  }

  return {
    fields,
    get: current.get,
    subscribe: current.subscribe,
    send,
    set: (news) => current.set((before) => ({ ...before, ...news })),
    leave: () => {
      if (current.get().phase !== 'saving') return send({ kind: 'discarded' })
      isLeft = true
      if (draftKey !== null) keepDraft(drafts, draftKey, fields, {}, saved)
    },
  }
}

function opened<V extends FormValues>(saved: V, draft: Draft<V> | null): FormState<V> {
  const state = openState(saved)
  if (draft === null) return state
  const baseline = { ...saved, ...draft.baseline }
  const typed = { ...state, values: { ...saved, ...draft.values }, baseline }
  // Then load the present values, so that a typed value that has since been saved is not a change.
  return reduceForm<V>({ ...typed, saved: baseline, seen: baseline }, { kind: 'read', saved })
}
