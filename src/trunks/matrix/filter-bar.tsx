import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { activeChoices, instanceChoices, nowChoices, sortChoices } from './filter-choices.ts'
import { type FilterKey, isFiltering, type TrunkFilters } from './trunk-filters.ts'
import { useUrlText } from './use-url-text.ts'

type Props = {
  readonly filters: TrunkFilters
  readonly onFilter: (key: FilterKey, value: string) => void
  readonly onClear: () => void
  /** How many, and as of when. */
  readonly children: ReactNode
  readonly onRefresh: () => void
}

export function FilterBar({ filters, onFilter, onClear, children, onRefresh }: Props) {
  const [text, setText] = useUrlText(filters.query, (query) => onFilter('q', query))
  return (
    <search aria-label="Trunks" className="flex flex-none flex-wrap items-center gap-2 px-6 pb-3 max-md:px-3">
      <SearchField label="Search trunks" placeholder="Name, URI, SID or number" value={text} onChange={setText} />
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
      {isFiltering(filters) && (
        <Button variant="ghost" onClick={onClear}>
          Clear filters
        </Button>
      )}
      <div className="ml-auto flex items-center gap-1 whitespace-nowrap text-text-3">
        {children}
        <span className="-mr-2">
          <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />
        </span>
      </div>
    </search>
  )
}
