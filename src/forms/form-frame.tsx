import type { ReactNode, SubmitEvent } from 'react'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { FormFailurePanel } from './form-failure-panel.tsx'
import type { FormValues } from './form-values.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import type { Form } from './use-form.tsx'

type Props<V extends FormValues> = {
  readonly form: Form<V>
  readonly label: string
  readonly shape: 'card' | 'dialog'
  readonly children: ReactNode
}

/**
 * The `<form>` with every form's notices (restored draft, conflicts, failed save) and the question before leaving. Its
 * children are the fields and their save bar. In a dialog use `FormDialog`.
 */
export function FormFrame<V extends FormValues>({ form, label, shape, children }: Props<V>) {
  const { guard, conflicts, failure, restored, phase } = form
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    form.submit()
  }
  const says = restored || conflicts.length > 0 || failure !== null
  return (
    <>
      <form
        id={form.id}
        aria-label={label}
        noValidate
        tabIndex={-1}
        onSubmit={submit}
        className={`outline-none ${shape === 'dialog' ? 'grid gap-3.5' : ''}`}
      >
        {says && (
          <div className={`grid gap-2 ${shape === 'card' ? 'border-b border-line p-4 max-md:p-3' : ''}`}>
            {failure && (
              <FormFailurePanel failure={failure} what={form.what} busy={phase !== 'editing'} onAgain={form.submit} />
            )}
            {conflicts.length > 0 && (
              <Note
                tone="warn"
                shape="box"
                lead={`Saved elsewhere while you edited here: ${conflicts.map((name) => form.fields[name].label).join(', ')}.`}
              >
                Choose a value at each field. Until then nothing is overwritten.
              </Note>
            )}
            {restored && (
              <Note
                shape="box"
                lead="Restored what you typed before the reload."
                action={
                  <Button size="sm" onClick={form.discard}>
                    Discard draft
                  </Button>
                }
              />
            )}
          </div>
        )}
        {children}
      </form>
      <LeaveDialog
        guard={guard}
        leaves={phase === 'saving' ? 'save' : 'typed'}
        labels={form.changed.map((name) => form.fields[name].label)}
        onLeave={form.giveUp}
      />
    </>
  )
}
