import { type IconNode, OctagonX, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { CodedText } from './coded-text.tsx'

/** The parts around a control. */
export type FieldChrome = {
  readonly label: ReactNode
  /** What the setting does, always in view. */
  readonly hint?: ReactNode
  /** A problem with the value that prevents saving. */
  readonly problem?: string | null | undefined
  /** A warning about the value that does not prevent saving. */
  readonly warning?: string | null | undefined
  /** Below the rest, such as a conflict with a value saved meanwhile. */
  readonly note?: ReactNode
}

/** The props of every field in this folder; `form.field('name')` returns them. */
export type FieldProps<Value> = FieldChrome & {
  /** The control's name within its form. */
  readonly name: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur?: () => void
}

type Props = FieldChrome & {
  /** The control's id. The ids of hint, problem, warning and note begin with it. */
  readonly id: string
  /** `control`: the label is for a native control. `group`: the caller sets `aria-labelledby`. */
  readonly labelFor?: 'control' | 'group'
  readonly children: ReactNode
}

/**
 * Label, hint, control, and messages about the value. Stacked; inside `FieldRows` a row with the label on the left.
 */
export function Field({ id, label, hint, problem, warning, note, labelFor = 'control', children }: Props) {
  return (
    <div
      data-field
      className="grid content-start gap-1.5 in-data-field-rows:grid-cols-[minmax(0,400px)_minmax(0,440px)] in-data-field-rows:gap-x-12 in-data-field-rows:border-b in-data-field-rows:border-line in-data-field-rows:last:border-b-0 in-data-field-rows:px-4 in-data-field-rows:py-3.5 max-md:in-data-field-rows:grid-cols-1 max-md:in-data-field-rows:px-3"
    >
      <div className="grid content-start gap-0.5">
        {labelFor === 'control' ? (
          <label id={`${id}-label`} htmlFor={id} className="justify-self-start font-strong">
            {label}
          </label>
        ) : (
          <span id={`${id}-label`} className="font-strong">
            {label}
          </span>
        )}
        {hint && (
          <div id={`${id}-hint`} className="type-small text-text-2">
            <CodedText>{hint}</CodedText>
          </div>
        )}
      </div>
      <div className="grid min-w-0 content-start gap-1.5">
        {children}
        {problem && <Message id={`${id}-problem`} icon={OctagonX} ink="text-bad-ink" text={problem} />}
        {warning && <Message id={`${id}-warning`} icon={TriangleAlert} ink="text-warn-ink" text={warning} />}
        {note && <div id={`${id}-note`}>{note}</div>}
      </div>
    </div>
  )
}

type MessageProps = { readonly id: string; readonly icon: IconNode; readonly ink: string; readonly text: ReactNode }

const Message = ({ id, icon, ink, text }: MessageProps) => (
  <p id={id} className={`flex gap-1.5 type-small wrap-anywhere ${ink}`}>
    <Icon of={icon} size={14} className="mt-px" />
    <span className="min-w-0">
      <CodedText>{text}</CodedText>
    </span>
  </p>
)

/** Fields as rows of a card, the label on the left; on a phone above the control. */
export function FieldRows({ children }: { readonly children: ReactNode }) {
  return (
    <div data-field-rows className="grid">
      {children}
    </div>
  )
}

/** `aria-describedby` and `aria-invalid` for the control inside `Field`. */
export function describe(id: string, { hint, problem, warning, note }: FieldChrome) {
  const parts = { problem, warning, note, hint }
  const ids = Object.entries(parts).flatMap(([part, said]) => (said ? [`${id}-${part}`] : []))
  return { 'aria-describedby': ids.join(' ') || undefined, 'aria-invalid': problem ? true : undefined }
}
