import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { ReasonedButton } from '../ui/reasoned-button.tsx'
import { Status } from '../ui/status.tsx'
import type { FormValues } from './form-values.ts'
import type { Form } from './use-form.tsx'

/** Save and Discard at the bottom of a form's card, visible while there is something to save. */
export function SaveBar<V extends FormValues>({ form, save }: { readonly form: Form<V>; readonly save: string }) {
  const busy = form.phase !== 'editing'
  if (!form.dirty && !busy) return null
  return (
    <div
      data-save-bar
      className="sticky bottom-0 z-1 flex flex-wrap items-center gap-2 rounded-b-[5px] border-t border-line-strong bg-raised px-4 py-2.5 max-md:px-3"
    >
      <div className="min-w-0 flex-1 text-text-2 max-md:basis-full">
        <FormStanding form={form}>{form.changed.length > 0 && `Not saved: ${labels(form, form.changed)}`}</FormStanding>
      </div>
      <div className="flex gap-2 max-md:grid max-md:basis-full max-md:grid-cols-2">
        <ReasonedButton disabledReason={busy ? 'Saving is in progress' : undefined} onClick={form.discard}>
          Discard changes
        </ReasonedButton>
        <Button submit variant="primary" busy={busy}>
          {form.failure?.kind === 'unknown' ? 'Look again' : save}
        </Button>
      </div>
    </div>
  )
}

type StandingProps<V extends FormValues> = {
  readonly form: Form<V>
  /** Shown when nothing else is. */
  readonly children?: ReactNode
}

/** The form's status in a line. */
export function FormStanding<V extends FormValues>({ form, children }: StandingProps<V>) {
  const { phase, wrong, conflicts } = form
  if (phase === 'checking') return 'Loading the saved values first…'
  if (phase === 'saving') return 'Saving…'
  if (phase === 'looking') return 'Checking whether it was applied…'
  if (wrong.length > 0) return <Status tone="bad">Fix: {labels(form, wrong)}</Status>
  if (conflicts.length > 0) return <Status tone="warn">Choose a value: {labels(form, conflicts)}</Status>
  return children
}

const labels = <V extends FormValues>({ fields }: Form<V>, names: Form<V>['changed']): string =>
  names.map((name) => fields[name].label).join(', ')
