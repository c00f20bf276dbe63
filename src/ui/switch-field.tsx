import { type ReactNode, useId } from 'react'
import { describe, Field, type FieldProps } from './field.tsx'
import { Switch } from './switch.tsx'

type Props = FieldProps<boolean> & {
  /** The text beside the switch when it is on and when it is off. */
  readonly states?: { readonly on: ReactNode; readonly off: ReactNode }
}

/** An on-off setting that is saved with the form. */
export function SwitchField(props: Props) {
  const { name, value, onChange, onBlur, states = { on: 'On', off: 'Off' } } = props
  const id = useId()
  return (
    <Field {...props} id={id} labelFor="group">
      <div className="flex min-h-8 items-center max-md:min-h-11">
        <Switch
          checked={value}
          onChange={onChange}
          name={name}
          aria-labelledby={`${id}-label`}
          {...describe(id, props)}
          onBlur={onBlur}
        >
          {value ? states.on : states.off}
        </Switch>
      </div>
    </Field>
  )
}
