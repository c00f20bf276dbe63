import { ChevronDown } from 'lucide'
import { Icon } from './icon.tsx'

type Props<Value extends string> = {
  /** The text before the choice and the accessible name: "Active in". */
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly detail?: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly size?: 'md' | 'sm'
}

/**
 * A filter that forms a phrase: "Active in **Any Region**". The native select lies invisibly over the text, so it is as
 * wide as the phrase and opens the platform's own list.
 */
export function SelectField<Value extends string>({ label, options, value, onChange, size = 'md' }: Props<Value>) {
  const chosen = options.find((option) => option.value === value)
  return (
    <span
      className={`relative inline-flex items-center gap-1.5 rounded-control border border-line-strong bg-surface whitespace-nowrap transition-[color,background-color,border-color] hover:border-line-control hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus max-md:h-11 max-md:px-3 ${size === 'md' ? 'h-8 px-3' : 'h-7 px-2.5 type-small'}`}
    >
      <span aria-hidden className="text-text-3">
        {label}
      </span>
      <span aria-hidden className="font-strong">
        {chosen?.label}
      </span>
      <Icon of={ChevronDown} size={14} className="text-text-2" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const next = options.find((option) => option.value === event.target.value)
          if (next) onChange(next.value)
        }}
        className="absolute inset-0 size-full opacity-0"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
            {option.detail && `: ${option.detail}`}
          </option>
        ))}
      </select>
    </span>
  )
}
