import type { ReactNode } from 'react'
import type { FormValues } from '../../../forms/form-values.ts'
import { FormFrame } from '../../../forms/form-frame.tsx'
import { FormStanding } from '../../../forms/save-bar.tsx'
import type { Form } from '../../../forms/use-form.tsx'
import { Button } from '../../../ui/button.tsx'

type Props<V extends FormValues> = {
  readonly form: Form<V>
  readonly label: string
  /** The label of the button that writes: "Copy". */
  readonly save: string
  readonly children?: ReactNode
}

/** A fix inside a finding: its fields and the button that writes. */
export function FixFrame<V extends FormValues>({ form, label, save, children }: Props<V>) {
  const busy = form.phase !== 'editing'
  return (
    <div className="rounded-control border border-line-strong bg-raised p-3">
      <FormFrame form={form} label={label} shape="dialog">
        {children}
        <div className="flex flex-wrap items-center gap-2">
          <Button submit size="sm" variant="primary" busy={busy}>
            {form.failure?.kind === 'unknown' ? 'Look again' : save}
          </Button>
          <span className="type-small text-text-2">
            <FormStanding form={form} />
          </span>
        </div>
      </FormFrame>
    </div>
  )
}
