import { type QueryKey, useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useSelector } from '@tanstack/react-store'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { tabStorage } from '../browser/web-storage.ts'
import { announce } from '../ui/announce.ts'
import { useIsMounted } from '../ui/use-is-mounted.ts'
import { type BoundField, bindField } from './bound-field.tsx'
import { focusFailure, focusField, focusWhenLost } from './form-focus.ts'
import { conflictsOf, typedChanges } from './form-state.ts'
import { createFormStore, type FormPhase } from './form-store.ts'
import {
  adviceOn,
  type FieldName,
  fieldNames,
  type FieldSpecs,
  type FormValues,
  type Problems,
  problemsOf,
} from './form-values.ts'
import type { FormFailure } from './save-outcome.ts'
import { type FormActions, type Saved, type Submitted, submitForm } from './submit-form.ts'
import { type LeaveGuard, useLeaveGuard } from './use-leave-guard.ts'
import { isOtherDialog, useCloseDialog } from './use-url-dialog.ts'

export type FormOptions<V extends FormValues> = Omit<FormActions<V>, 'write' | 'endsWhenApplied'> & {
  readonly fields: FieldSpecs<V>
  /** The resource as last loaded, which the form follows; or the initial values of a new resource. */
  readonly saved: V
  /** Key of the draft that survives a reload: "general us1 TK…". Null for no draft. */
  readonly draftKey: string | null
  /** The start of a sentence: "Saving the general settings". */
  readonly what: string
  /** Queries to reload after a save, here and in the other tabs. */
  readonly invalidates: readonly QueryKey[]
  /** Announced after a save: "General settings saved in US1". */
  readonly savedSentence: string
  /** Called after a save, unless the form was left meanwhile. Default: a form in a dialog closes it. */
  readonly onSaved?: () => void
  /** Whether the form has one save only. Default: a form in a dialog has. */
  readonly once?: boolean
  /** True if leaving the form needs no question, because little is typed in it. */
  readonly disposable?: boolean
}

/** Announced before the field labels. Conflicts are announced when they arise. */
const notSaved = { problem: 'Not sent. Fix:', refused: 'Refused. Fix:' } as const

export type Form<V extends FormValues> = {
  readonly values: V
  readonly fields: FieldSpecs<V>
  readonly dirty: boolean
  readonly changed: readonly FieldName<V>[]
  readonly phase: FormPhase
  readonly failure: FormFailure | null
  readonly restored: boolean
  readonly what: string
  /** Fields whose problem is shown. */
  readonly wrong: readonly FieldName<V>[]
  readonly conflicts: readonly FieldName<V>[]
  /** Props for a field of `src/ui`: `<TextField {...form.field('friendlyName')} />`. */
  readonly field: <Name extends FieldName<V>>(name: Name) => BoundField<V[Name]>
  /** For a control that is not one of the fields. */
  readonly set: <Name extends FieldName<V>>(name: Name, value: V[Name]) => void
  /** Saves, or looks again after a lost answer. */
  readonly submit: () => void
  readonly discard: () => void
  /** After a save: takes another one, for a form that stays open with what is left. */
  readonly goOn: () => void
  readonly guard: LeaveGuard
  /** Discards what was typed and its draft. */
  readonly giveUp: () => void
  /** The `<form>`'s id, for a submit button outside it. */
  readonly id: string
}

/**
 * A form for one resource. It keeps a draft, asks before it is left, merges what others save, and shows the result of a
 * save. Give its component a `key` for the resource, so that each resource has its own form.
 */
export function useForm<V extends FormValues>(options: FormOptions<V>): Form<V> {
  const { fields, saved, draftKey, disposable = false, once } = options
  const [store] = useState(() => createFormStore<V>({ fields, saved, draftKey, drafts: tabStorage }))
  const state = useSelector(store)
  const id = useId()
  const changed = fieldNames<V>(typedChanges(state))
  const dirty = changed.length > 0
  const isInDialog = useRef(false)
  const isMounted = useIsMounted()
  const guard = useLeaveGuard(dirty && !disposable, () => isInDialog.current)
  const closeDialog = useCloseDialog()
  const { history } = useRouter()
  const [begunAt] = useState(history.location)
  const { mutateAsync: write } = useMutation({
    mutationFn: (work: () => Promise<Saved>) => work(),
    meta: { invalidates: () => options.invalidates },
  })

  // Outside React: the form's store, which takes newly loaded values before the paint.
  useLayoutEffect(() => store.send({ kind: 'read', saved }))

  // Outside React: the document. After a save, a reloaded list may already have removed the form.
  useLayoutEffect(() => {
    isInDialog.current = Boolean(document.getElementById(id)?.closest('dialog'))
  }, [id])

  const restored = useRef(state.restored)
  // Outside React: screen readers.
  useEffect(() => {
    if (restored.current) announce('Restored what you typed before the reload')
  }, [])

  const settled = (result: Submitted<V>): void => {
    switch (result.kind) {
      case 'applied':
        if (Object.keys(typedChanges(store.get())).length === 0) guard.letGo()
        focusWhenLost(id)
        announce(options.savedSentence)
        // The page that opened the form may have been left; then nothing is closed and nobody is led anywhere.
        if (!isMounted.current) return
        if (options.onSaved) options.onSaved()
        else if (isInDialog.current && !isOtherDialog(begunAt, history.location)) closeDialog()
        break
      case 'partly-applied':
        announce('That part was applied. The rest is not saved yet.')
        break
      case 'fields':
        focusField(id, result.names)
        // The field may already have the focus, so the screen reader would say nothing.
        if (result.why !== 'conflict')
          announce(`${notSaved[result.why]} ${result.names.map((name) => fields[name].label).join(', ')}`)
        break
      case 'failed':
        focusFailure(id)
        break
      case 'ignored':
        break
    }
  }

  const problems: Problems<V> = { ...problemsOf(fields, state.values), ...state.refused }
  const wrong = fieldNames<V>(problems).filter((name) => state.shown.includes(name))
  const shown = {
    state,
    problems: Object.fromEntries(wrong.map((name) => [name, problems[name]])) as Problems<V>,
    advice: adviceOn(fields, state.values),
    focus: (name: FieldName<V>) => focusField(id, [name]),
  }
  const conflicts = conflictsOf(state)
  const conflicting = conflicts.map((name) => fields[name].label).join(', ')

  // Outside React: screen readers.
  useEffect(() => {
    if (conflicting !== '') announce(`Saved elsewhere while you edited here: ${conflicting}`)
  }, [conflicting])

  return {
    values: state.values,
    fields,
    dirty,
    changed,
    phase: state.phase,
    failure: state.failure,
    restored: state.restored,
    what: options.what,
    wrong,
    conflicts,
    field: (name) => bindField(store, shown, name),
    set: (name, value) => store.send({ kind: 'typed', name, value }),
    submit: () => {
      const endsWhenApplied = () => once ?? isInDialog.current
      void submitForm(store, { ...options, write, endsWhenApplied }).then(settled)
    },
    goOn: () => store.set({ phase: 'editing' }),
    discard: () => {
      store.send({ kind: 'discarded' })
      announce('Changes discarded')
      focusWhenLost(id)
    },
    guard,
    giveUp: store.leave,
    id,
  }
}

/** A form without fields, for a dialog that confirms a write. */
export const useWrite = (options: Omit<FormOptions<FormValues>, 'fields' | 'saved' | 'draftKey'>): Form<FormValues> =>
  useForm<FormValues>({ fields: {}, saved: {}, draftKey: null, ...options })
