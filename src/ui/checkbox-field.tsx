import { type ReactNode, useId } from 'react'
import { describe, type FieldProps } from './field.tsx'

type Props = Omit<FieldProps<boolean>, 'hint' | 'problem' | 'warning' | 'note'> & {
  /** An explanation under the label. */
  readonly description?: ReactNode
}

/** A checkbox in a list, with its label on the right. For a single setting use `SwitchField`. */
export function CheckboxField({ name, label, description, value, onChange, onBlur }: Props) {
  const id = useId()
  return (
    <label htmlFor={id} className="flex min-h-8 items-start gap-2.5 py-1.5 max-md:min-h-11 max-md:py-3">
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={value}
        {...describe(id, { label, hint: description })}
        aria-labelledby={`${id}-label`}
        onChange={(event) => onChange(event.target.checked)}
        onBlur={onBlur}
        className="mt-0.5 size-4 flex-none accent-ink"
      />
      <span className="min-w-0">
        <span id={`${id}-label`}>{label}</span>
        {description && (
          <span id={`${id}-hint`} className="block type-small text-text-2">
            {description}
          </span>
        )}
      </span>
    </label>
  )
}
