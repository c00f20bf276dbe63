import { useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'
import { controlClass } from './field-class.ts'

type Props = FieldProps<string> & {
  readonly rows?: number
  readonly mono?: boolean
  readonly placeholder?: string
  readonly initialFocus?: true
}

/** A field for several lines of text, such as a pasted list. */
export function TextAreaField(props: Props) {
  const { name, value, onChange, onBlur, rows = 6, mono = false } = props
  const id = useId()
  return (
    <Field {...props} id={id}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        autoComplete="off"
        spellCheck={!mono}
        placeholder={props.placeholder}
        value={value}
        {...describe(id, props)}
        data-initial-focus={props.initialFocus}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        className={`${controlClass} w-full px-2.5 py-1.5 ${mono ? 'type-mono-body' : ''}`}
      />
    </Field>
  )
}
