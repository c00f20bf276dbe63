import { Search, X } from 'lucide'
import { type RefObject, useRef } from 'react'
import { Icon } from './icon.tsx'
import { Kbd } from './kbd.tsx'

type Props = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Shown while the field is empty; the page handles the key. */
  readonly shortcut?: string
  readonly initialFocus?: true
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** At most 280 px wide; full width on a phone. */
export function SearchField({ label, placeholder, value, onChange, shortcut, initialFocus, inputRef }: Props) {
  const ownRef = useRef<HTMLInputElement>(null)
  const ref = inputRef ?? ownRef
  const clear = () => {
    onChange('')
    ref.current?.focus()
  }
  return (
    <div className="flex h-8 w-70 items-center gap-2 rounded-control border border-line-control bg-surface pr-1.5 pl-2.5 text-text-3 outline-offset-1 focus-within:outline-2 focus-within:outline-focus max-md:h-11 max-md:w-full">
      <Icon of={Search} />
      <input
        ref={ref}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        data-initial-focus={initialFocus}
        onChange={(event) => onChange(event.target.value)}
        className="h-full min-w-0 flex-1 text-text outline-none [&::-webkit-search-cancel-button]:hidden"
      />
      {value === '' ? shortcut && <Kbd>{shortcut}</Kbd> : <ClearButton onClick={clear} />}
    </div>
  )
}

/** Needed because Esc does not clear the field in every browser. */
function ClearButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label="Clear search"
      title="Clear search"
      onClick={onClick}
      className="-mr-0.5 inline-flex size-6 items-center justify-center rounded-sm hover:bg-hover hover:text-text max-md:size-11"
    >
      <Icon of={X} size={14} />
    </button>
  )
}
