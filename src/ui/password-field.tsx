import { type ReactNode, useId, useState } from 'react'
import { Button } from './button.tsx'
import { describe, Field, type FieldProps } from './field.tsx'
import { lineControlClass } from './field-class.ts'

type Props = FieldProps<string> & {
  readonly required?: boolean
  /** Beside Show, such as a button that generates one. */
  readonly beside?: ReactNode
  readonly initialFocus?: true
}

/** A new password: hidden by default, never filled in by the browser. */
export function PasswordField(props: Props) {
  const { name, value, onChange, onBlur, required, beside, initialFocus } = props
  const [shown, setShown] = useState(false)
  const id = useId()
  return (
    <Field {...props} id={id}>
      <div className="flex items-center gap-2">
        <input
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          autoCapitalize="none"
          spellCheck={false}
          required={required}
          value={value}
          {...describe(id, props)}
          data-initial-focus={initialFocus}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          className={`${lineControlClass} flex-1 type-mono-body`}
        />
        <Button
          aria-controls={id}
          aria-label={shown ? 'Hide the password' : 'Show the password'}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </Button>
        {beside}
      </div>
    </Field>
  )
}
