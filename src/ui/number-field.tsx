import { useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'
import { lineControlClass } from './field-class.ts'

type Props = FieldProps<string> & { readonly required?: boolean; readonly initialFocus?: true }

/**
 * A whole number, kept as typed text that the form parses. A native number field hides invalid text and changes with the
 * mouse wheel.
 */
export function NumberField(props: Props) {
  const { name, value, onChange, onBlur, required, initialFocus } = props
  const id = useId()
  return (
    <Field {...props} id={id}>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        required={required}
        value={value}
        {...describe(id, props)}
        data-initial-focus={initialFocus}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        className={`${lineControlClass} max-w-30`}
      />
    </Field>
  )
}
