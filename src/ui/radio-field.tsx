import { type ReactNode, useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'

type Props<Value extends string> = FieldProps<Value> & {
  readonly options: readonly {
    readonly value: Value
    readonly label: ReactNode
    readonly description?: ReactNode
  }[]
  readonly initialFocus?: true
}

/** Radio buttons, each with an explanation. */
export function RadioField<Value extends string>(props: Props<Value>) {
  const { name, value, onChange, onBlur, options, initialFocus } = props
  const id = useId()
  return (
    <Field {...props} id={id} labelFor="group">
      <div role="radiogroup" aria-labelledby={`${id}-label`} {...describe(id, props)} className="grid">
        {options.map((option, at) => (
          <label key={option.value} className="flex min-h-8 items-start gap-2.5 py-1.5 max-md:min-h-11 max-md:py-3">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onBlur={onBlur}
              data-initial-focus={initialFocus && at === 0 ? true : undefined}
              className="mt-0.5 size-4 flex-none accent-ink"
            />
            <span className="min-w-0">
              {/* Aligns a Region's mark and code with the radio button, like text. */}
              <span className="block *:align-top">{option.label}</span>
              {option.description && <span className="block type-small text-text-2">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </Field>
  )
}
