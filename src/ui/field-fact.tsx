import { type ReactNode, useId } from 'react'
import { Field } from './field.tsx'

type Props = { readonly label: string; readonly hint?: ReactNode; readonly children: ReactNode }

/** A read-only value among fields. */
export function FieldFact({ label, hint, children }: Props) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} labelFor="group">
      <div>{children}</div>
    </Field>
  )
}
