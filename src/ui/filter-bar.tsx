import type { ReactNode, RefObject } from 'react'
import { Button } from './button.tsx'
import { SearchField } from './search-field.tsx'
import { SelectField } from './select-field.tsx'
import { useUrlText } from './use-url-text.ts'

type Choice = { readonly value: string; readonly label: string }

export type FilterChoice = {
  readonly label: string
  readonly options: readonly Choice[]
  readonly value: string
  /** Gets an empty value for the choice that filters nothing. */
  readonly onChange: (value: string) => void
  /** Set if the table's head has the same filter on wider screens. */
  readonly onPhoneOnly?: boolean
}

type Props = {
  /** What the search covers, for screen readers: "Trunks". */
  readonly label: string
  readonly placeholder: string
  /** The search text in the URL. */
  readonly query: string
  readonly onQuery: (text: string) => void
  readonly searchRef?: RefObject<HTMLInputElement | null>
  readonly choices: readonly FilterChoice[]
  /** Undefined if there is nothing to clear, or the page offers it elsewhere. */
  readonly onClear: (() => void) | undefined
  readonly className?: string
  /** Further fields. */
  readonly children?: ReactNode
}

/** The filters of a list. All of them are in the URL. */
export function FilterBar(props: Props) {
  const { label, placeholder, query, onQuery, searchRef, choices, onClear, className = '', children } = props
  const [text, setText] = useUrlText(query, onQuery)
  return (
    <search aria-label={label} className={`flex flex-wrap items-center gap-2 ${className}`}>
      <SearchField
        label={`Search ${label.toLowerCase()}`}
        placeholder={placeholder}
        value={text}
        onChange={setText}
        {...(searchRef && { inputRef: searchRef })}
      />
      {choices.map(({ onPhoneOnly = false, ...choice }) =>
        onPhoneOnly ? (
          <span key={choice.label} className="contents md:hidden">
            <SelectField {...choice} />
          </span>
        ) : (
          <SelectField key={choice.label} {...choice} />
        ),
      )}
      {children}
      {onClear && (
        <Button variant="ghost" onClick={onClear}>
          Clear filters
        </Button>
      )}
    </search>
  )
}
