import { ChevronDown } from 'lucide'
import { useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'
import { lineControlClass } from './field-class.ts'
import { Icon } from './icon.tsx'

type Props<Value extends string> = FieldProps<Value> & {
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly initialFocus?: true
}

/** A native select in a form. (`SelectField` is for filters.) */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { name, value, onChange, onBlur, options, initialFocus } = props
  const id = useId()
  return (
    <Field {...props} id={id}>
      <span className="relative block">
        <select
          id={id}
          name={name}
          value={value}
          {...describe(id, props)}
          data-initial-focus={initialFocus}
          onChange={(event) => {
            const next = options.find((option) => option.value === event.target.value)
            if (next) onChange(next.value)
          }}
          onBlur={onBlur}
          className={`${lineControlClass} appearance-none truncate pr-8`}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-text-2">
          <Icon of={ChevronDown} size={14} />
        </span>
      </span>
    </Field>
  )
}
