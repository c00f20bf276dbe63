import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { useUrlText } from '../ui/use-url-text.ts'
import { chosenOf } from './list-filters.ts'
import type { FilterControls } from './use-list-filters.ts'

type Option = { readonly value: string; readonly label: string }

type Props = {
  /** What the list contains, for screen readers: "Trunks". */
  readonly label: string
  readonly controls: FilterControls
  /** Omit for a list without a search. */
  readonly placeholder?: string
  /** Replaces the URL key `q` as the text of the search field. */
  readonly query?: Query
  /** The choices of text filters, by filter key. */
  readonly options?: Readonly<Record<string, readonly Option[]>>
  /** False when nothing is filtered, or the page has another Clear button. */
  readonly canClear: boolean
  readonly children?: ReactNode
}

type Query = { readonly text: string; readonly write: (text: string) => void }

/** The search and filters of a list, all kept in the URL. */
export function FilterBar({ label, controls, placeholder, options, canClear, ...rest }: Props) {
  const { spec, search, write, clear, bar } = controls
  const query = rest.query ?? { text: search.q ?? '', write: (text) => write({ q: text }, 'typed') }
  return (
    <search ref={bar} aria-label={label} className="flex flex-wrap items-center gap-2">
      {placeholder !== undefined && (
        <FilterSearch label={`Search ${label.toLowerCase()}`} placeholder={placeholder} query={query} />
      )}
      {Object.entries(spec).map(([key, filter]) => {
        const { label: name, choices, any } = { any: undefined, ...filter }
        const offered = choices
          ? Object.entries(choices).map(([value, text]) => ({ value, label: text }))
          : options?.[key]
        if (name === undefined || offered === undefined) return null
        const initial = 'initial' in filter ? filter.initial : ''
        const chosen = chosenOf(filter, search[key]) ?? ''
        return (
          <span key={key} className={`contents ${filter.choices && filter.onPhoneOnly ? 'md:hidden' : ''}`}>
            <SelectField
              label={name}
              options={any === undefined ? offered : [{ value: '', label: any }, ...offered]}
              value={offered.some(({ value }) => value === chosen) ? chosen : ''}
              onChange={(value) => write({ [key]: value === initial ? '' : value }, 'chosen')}
            />
          </span>
        )
      })}
      {rest.children}
      {canClear && (
        <Button variant="ghost" onClick={clear}>
          Clear filters
        </Button>
      )}
    </search>
  )
}

type SearchProps = { readonly label: string; readonly placeholder: string; readonly query: Query }

function FilterSearch({ label, placeholder, query }: SearchProps) {
  const [text, setText] = useUrlText(query.text, query.write)
  return <SearchField label={label} placeholder={placeholder} value={text} onChange={setText} />
}
