import { type Draft, type DraftStorage, keepDraft, readDraft } from './form-draft.ts'
import { type FormEvent, type FormState, openState, reduceForm, typedChanges } from './form-state.ts'
import type { FieldSpecs, FormValues } from './form-values.ts'
import type { FormFailure } from './save-outcome.ts'

/** `checking`: the resource is read again before the write. `looking`: after a lost answer. */
export type FormPhase = 'editing' | 'checking' | 'saving' | 'looking'

type FormSnapshot<V extends FormValues> = FormState<V> & {
  readonly phase: FormPhase
  readonly failure: FormFailure | null
  /** What was typed before a reload is back in the fields. */
  readonly restored: boolean
  /** What the last save sent. */
  readonly sent: Partial<V>
}

export type FormStore<V extends FormValues> = {
  readonly fields: FieldSpecs<V>
  readonly get: () => FormSnapshot<V>
  readonly subscribe: (listener: () => void) => () => void
  readonly send: (event: FormEvent<V>) => void
  readonly set: (news: Partial<Pick<FormSnapshot<V>, 'phase' | 'failure' | 'sent'>>) => void
  /** Gives up what was typed, its draft included. What is being saved stays in the fields, and is not kept. */
  readonly leave: () => void
}

type Options<V extends FormValues> = {
  readonly fields: FieldSpecs<V>
  readonly saved: V
  /** Null keeps no draft. */
  readonly draftKey: string | null
  readonly drafts: DraftStorage
}

/** The state of one form outside React, with its draft. Opened with a draft, it starts from what that started from. */
export function createFormStore<V extends FormValues>({ fields, saved, draftKey, drafts }: Options<V>): FormStore<V> {
  const draft = draftKey === null ? null : readDraft(drafts, draftKey, fields, saved)
  const listeners = new Set<() => void>()
  let isLeft = false
  const state = opened(saved, draft)
  let current: FormSnapshot<V> = {
    ...state,
    phase: 'editing',
    failure: null,
    restored: Object.keys(typedChanges(state)).length > 0,
    sent: {},
  }

  function become(next: FormSnapshot<V>): void {
    if (next === current) return
    current = next
    for (const listener of listeners) listener()
  }

  function keep(): void {
    if (draftKey !== null && !isLeft) keepDraft(drafts, draftKey, fields, typedChanges(current), current.baseline)
  }

  function send(event: FormEvent<V>): void {
    const next = reduceForm<V>(current, event)
    if (next === current) return
    const isClean = Object.keys(typedChanges(next)).length === 0
    const failure = event.kind === 'discarded' ? null : current.failure
    become({ ...current, ...next, failure, restored: current.restored && !isClean })
    keep()
  }

  return {
    fields,
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send,
    set: (news) => become({ ...current, ...news }),
    leave: () => {
      if (current.phase !== 'saving') return send({ kind: 'discarded' })
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
  // What was saved since as it was typed is no change any more.
  return reduceForm<V>({ ...typed, saved: baseline, seen: baseline }, { kind: 'read', saved })
}
