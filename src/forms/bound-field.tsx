import { TriangleAlert } from 'lucide'
import { type ReactNode, useId } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { type FormState, conflictOf } from './form-state.ts'
import type { FormStore } from './form-store.ts'
import type { FieldName, FormValues, Problems } from './form-values.ts'

/** What a field of `src/ui` takes. */
export type BoundField<Value> = {
  readonly name: string
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly onBlur: () => void
  readonly problem: string | null
  readonly warning: string | null
  readonly note: ReactNode
}

type Shown<V extends FormValues> = {
  readonly state: FormState<V>
  readonly problems: Problems<V>
  readonly advice: Problems<V>
  readonly focus: (name: FieldName<V>) => void
}

export function bindField<V extends FormValues, Name extends FieldName<V>>(
  store: FormStore<V>,
  { state, problems, advice, focus }: Shown<V>,
  name: Name,
): BoundField<V[Name]> {
  const { label, words } = store.fields[name]
  const conflict = conflictOf(state, name)
  const decide = (kind: 'took-theirs' | 'kept-mine') => () => {
    store.send({ kind, name })
    focus(name)
  }
  return {
    name,
    label,
    value: state.values[name],
    onChange: (value) => store.send({ kind: 'typed', name, value }),
    onBlur: () => store.send({ kind: 'left', name }),
    problem: problems[name] ?? null,
    // A problem hides the advice, which would repeat it.
    warning: problems[name] ? null : (advice[name] ?? null),
    note: conflict && (
      <ConflictNote
        was={inWords(conflict.was, words)}
        now={inWords(conflict.now, words)}
        typed={inWords(conflict.typed, words)}
        onTakeTheirs={decide('took-theirs')}
        onKeepMine={decide('kept-mine')}
      />
    ),
  }
}

function inWords<Value extends FormValues[string]>(
  value: Value,
  words: ((value: Value) => string) | undefined,
): string {
  if (words) return words(value)
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  const text = typeof value === 'string' ? value : value.join(', ')
  return text === '' ? 'empty' : `“${text}”`
}

type ConflictProps = {
  readonly was: string
  readonly now: string
  readonly typed: string
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** At a field that was saved elsewhere while it was edited here. */
function ConflictNote({ was, now, typed, onTakeTheirs, onKeepMine }: ConflictProps) {
  const id = useId()
  return (
    <div className="grid gap-2 rounded-control border border-warn-edge bg-warn-tint px-3 py-2 type-small">
      <p id={id} className="flex gap-1.5 wrap-anywhere text-text-2">
        <span className="text-warn-ink">
          <Icon of={TriangleAlert} size={14} />
        </span>
        <span>
          <strong className="font-semibold text-text">Changed elsewhere:</strong> was {was}, now{' '}
          <strong className="font-semibold text-text">{now}</strong>; you have {typed}.
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" aria-describedby={id} onClick={onTakeTheirs}>
          Use the saved value
        </Button>
        <Button size="sm" aria-describedby={id} onClick={onKeepMine}>
          Keep mine
        </Button>
      </div>
    </div>
  )
}
