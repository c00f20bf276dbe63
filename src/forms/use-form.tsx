import { type QueryKey, useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useSelector } from '@tanstack/react-store'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { tabStorage } from '../browser/web-storage.ts'
import { announce } from '../ui/announce.ts'
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

export type FormOptions<V extends FormValues> = Omit<FormActions<V>, 'write'> & {
  readonly fields: FieldSpecs<V>
  /** How the resource stands, as last read; the form follows it. For a form that creates: what it begins with. */
  readonly saved: V
  /** Names the draft that survives a reload: "general us1 TK…". Null where a draft makes no sense. */
  readonly draftKey: string | null
  /** The action as it begins a sentence: "Saving the general settings". */
  readonly what: string
  /** The queries that a save changes: read again here and in the other tabs. */
  readonly invalidates: readonly QueryKey[]
  /** Announced once it is saved: "General settings saved in US1". */
  readonly savedSentence: string
  /** After a save. Without it, a form in a dialog closes the dialog. */
  readonly onSaved?: () => void
  /** Nothing that took effort is typed in it, so it is left without a question. */
  readonly disposable?: boolean
}

/** What is said of fields that want something. Of conflicts it is said when they arise. */
const notSaved = { problem: 'Not sent. To mend:', refused: 'Refused. To mend:' } as const

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
  /** What a field of `src/ui` takes: `<TextField {...form.field('friendlyName')} />`. */
  readonly field: <Name extends FieldName<V>>(name: Name) => BoundField<V[Name]>
  /** For a control that is none of the fields. */
  readonly set: <Name extends FieldName<V>>(name: Name, value: V[Name]) => void
  /** Saves; after a lost answer it looks again. Once at a time. */
  readonly submit: () => void
  readonly discard: () => void
  readonly guard: LeaveGuard
  /** Gives up what was typed, its draft included. */
  readonly giveUp: () => void
  /** Of the `<form>`, for a submit button outside of it. */
  readonly id: string
}

/**
 * A form on one resource. It keeps a draft, asks before it is left, merges what others save meanwhile, and shows what
 * became of a save. Give it a `key` of the resource: another resource is another form.
 *
 * @example
 * const form = useForm({
 *   fields: { friendlyName: { label: 'Friendly name', rule: friendlyNameProblem } },
 *   saved: { friendlyName: list.friendlyName },
 *   draftKey: `access list ie1 ${list.sid}`,
 *   readAgain: async () => ({ friendlyName: (await fetchList()).friendlyName }),
 *   save: (changes) => updateList(list.sid, changes),
 *   invalidates: [accessQueries.lists('ie1').queryKey],
 *   what: 'Renaming the access list',
 *   savedSentence: 'Access list renamed in IE1',
 * })
 * return (
 *   <FormFrame form={form} label="Access list" shape="card">
 *     <TextField {...form.field('friendlyName')} hint="Only people see it." />
 *     <SaveBar form={form} save="Save" />
 *   </FormFrame>
 * )
 */
export function useForm<V extends FormValues>(options: FormOptions<V>): Form<V> {
  const { fields, saved, draftKey, disposable = false } = options
  const [store] = useState(() => createFormStore<V>({ fields, saved, draftKey, drafts: tabStorage }))
  const state = useSelector(store)
  const id = useId()
  const changed = fieldNames<V>(typedChanges(state))
  const dirty = changed.length > 0
  const isInDialog = useRef(false)
  const guard = useLeaveGuard(dirty && !disposable, () => isInDialog.current)
  const closeDialog = useCloseDialog()
  const { history } = useRouter()
  const [begunAt] = useState(history.location)
  const { mutateAsync: write } = useMutation({
    mutationFn: (work: () => Promise<Saved>) => work(),
    meta: { invalidates: () => options.invalidates },
  })

  // Outside React: the form's store. What was read of the resource since comes in before it is painted.
  useLayoutEffect(() => store.send({ kind: 'read', saved }))

  // Outside React: the document. A list read again may have taken the form away by the time that it is saved.
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
        if (options.onSaved) options.onSaved()
        else if (isInDialog.current && !isOtherDialog(begunAt, history.location)) closeDialog()
        break
      case 'partly-applied':
        announce('It was applied. The rest is not saved yet.')
        break
      case 'fields':
        focusField(id, result.names)
        // The focus may be there already: nothing would be said of it.
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
    submit: () => void submitForm(store, { ...options, write }).then(settled),
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

/** A form in which nothing is typed: its part is what becomes of the write. */
export const useWrite = (options: Omit<FormOptions<FormValues>, 'fields' | 'saved' | 'draftKey'>): Form<FormValues> =>
  useForm<FormValues>({ fields: {}, saved: {}, draftKey: null, ...options })
