import { RefreshCw } from 'lucide'
import type { ReactNode, RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { useUrlText } from '../../ui/use-url-text.ts'
import { activeChoices, instanceChoices, nowChoices, sortChoices } from './filter-choices.ts'
import type { FilterKey, TrunkFilters } from './trunk-filters.ts'
import { NewTrunkLink } from './new-trunk-link.tsx'

type Props = {
  readonly filters: TrunkFilters
  readonly onFilter: (key: FilterKey, value: string) => void
  /** Left out where there is nothing to clear, or where the page offers it elsewhere. */
  readonly onClear: (() => void) | undefined
  /** How many, and as of when. */
  readonly children: ReactNode
  readonly onRefresh: () => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** The page's head: its title, what narrows the list down, and as of when it is. */
export function PageHead({ filters, onFilter, onClear, children, onRefresh, searchRef }: Props) {
  const [text, setText] = useUrlText(filters.query, (query) => onFilter('q', query))
  return (
    <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <h1 className="flex-1 type-page-title leading-8">Trunks</h1>
      <NewTrunkLink />
      <span className="basis-full max-lg:hidden" />
      <search
        aria-label="Trunks"
        className="flex flex-wrap items-center gap-2 max-lg:order-1 max-lg:basis-full lg:flex-1"
      >
        <SearchField
          label="Search trunks"
          placeholder="Name, URI, SID or number"
          value={text}
          onChange={setText}
          inputRef={searchRef}
        />
        <SelectField
          label="Active in"
          options={activeChoices}
          value={filters.active ?? ''}
          onChange={(value) => onFilter('active', value)}
        />
        <SelectField
          label="Instance"
          options={instanceChoices}
          value={filters.instance ?? ''}
          onChange={(value) => onFilter('instance', value)}
        />
        <SelectField
          label="Now"
          options={nowChoices}
          value={filters.now ?? ''}
          onChange={(value) => onFilter('now', value)}
        />
        <span className="contents md:hidden">
          <SelectField
            label="Sort"
            options={sortChoices}
            value={filters.sort}
            onChange={(value) => onFilter('sort', value)}
          />
        </span>
        {onClear && (
          <Button variant="ghost" onClick={onClear}>
            Clear filters
          </Button>
        )}
      </search>
      <div className="-mr-2 flex flex-wrap items-center justify-end gap-1 text-text-3">
        {children}
        <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />
      </div>
    </header>
  )
}
