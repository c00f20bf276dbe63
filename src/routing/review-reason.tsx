import { useId } from 'react'

type Props = { readonly value: string; readonly onChange: (value: string) => void }

/** For whoever reads the change later. Nothing asks for it: `ReviewOverride` is for when something does. */
export function ReviewReason({ value, onChange }: Props) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="type-label">
        Reason <span className="font-normal text-text-3">optional, kept with the change</span>
      </label>
      <input
        id={id}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-8 rounded-control border border-line-control bg-surface px-2.5 max-md:h-11"
      />
    </div>
  )
}
