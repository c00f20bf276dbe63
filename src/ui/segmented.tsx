import type { ReactNode } from 'react'

type Props<Value extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly size?: 'md' | 'sm'
}

/** One choice of a few, all of them visible. */
export function Segmented<Value extends string>({ label, options, value, onChange, size = 'md' }: Props<Value>) {
  return (
    <div
      role="group"
      aria-label={label}
      className={`inline-flex gap-0.5 rounded-control border border-line-strong bg-canvas p-px max-md:h-11 ${size === 'md' ? 'h-8' : 'h-7'}`}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className={`inline-flex items-center gap-1.5 rounded-sm border border-transparent font-medium text-text-2 transition-[color,background-color,border-color] hover:text-text aria-pressed:border-line-strong aria-pressed:bg-surface aria-pressed:text-text ${size === 'md' ? 'px-2.5' : 'px-2 type-label'}`}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
