import { type ReactNode, useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'
import { lineControlClass } from './field-class.ts'

type Props = FieldProps<string> & {
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly placeholder?: string
  /** The keyboard that a phone shows. */
  readonly inputMode?: 'text' | 'url' | 'numeric' | 'decimal'
  /** For URIs, addresses and host names. */
  readonly mono?: boolean
  /** Text after the input that belongs to the value: ".pstn.twilio.com". */
  readonly suffix?: string
  /** Beside the control, such as a button. */
  readonly beside?: ReactNode
  readonly initialFocus?: true
}

/**
 * One line of text.
 * @example <TextField {...form.field('friendlyName')} hint="A label; calls do not use it." />
 */
export function TextField(props: Props) {
  const { name, value, onChange, onBlur, suffix, beside, mono = false } = props
  const id = useId()
  const described = describe(id, props)
  const control = (
    <input
      id={id}
      name={name}
      type="text"
      autoComplete="off"
      spellCheck={!mono && props.inputMode === undefined}
      autoCapitalize={mono ? 'none' : undefined}
      required={props.required}
      readOnly={props.readOnly}
      placeholder={props.placeholder}
      inputMode={props.inputMode}
      value={value}
      {...described}
      aria-describedby={
        [suffix === undefined ? '' : `${id}-suffix`, described['aria-describedby']].join(' ').trim() || undefined
      }
      data-initial-focus={props.initialFocus}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
      className={`${lineControlClass} ${mono ? 'type-mono-body' : ''} ${suffix === undefined ? '' : 'rounded-r-none outline-none'}`}
    />
  )
  return (
    <Field {...props} id={id}>
      {suffix === undefined && beside === undefined ? (
        control
      ) : (
        <div className="flex items-center gap-2">
          {/* The suffix belongs to the value, so the focus ring goes around both. */}
          <div
            className={`flex min-w-0 flex-1 ${suffix === undefined ? '' : 'rounded-control outline-offset-2 outline-focus has-[input:focus-visible]:outline-2'}`}
          >
            {control}
            {suffix !== undefined && (
              <span
                id={`${id}-suffix`}
                className="flex flex-none items-center rounded-r-control border border-l-0 border-line-control bg-raised px-2.5 type-mono-body text-text-2"
              >
                {suffix}
              </span>
            )}
          </div>
          {beside}
        </div>
      )}
    </Field>
  )
}
