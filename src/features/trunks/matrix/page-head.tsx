import { RefreshCw } from 'lucide'
import type { ReactNode, RefObject } from 'react'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
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
  return (
    <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <h1 className="flex-1 type-page-title leading-8">Trunks</h1>
      <NewTrunkLink />
      <span className="basis-full max-lg:hidden" />
      <FilterBar
        label="Trunks"
        placeholder="Name, URI, SID or number"
        query={filters.query}
        onQuery={(query) => onFilter('q', query)}
        searchRef={searchRef}
        choices={[
          {
            label: 'Active in',
            options: activeChoices,
            value: filters.active ?? '',
            onChange: (value) => onFilter('active', value),
          },
          {
            label: 'Instance',
            options: instanceChoices,
            value: filters.instance ?? '',
            onChange: (value) => onFilter('instance', value),
          },
          { label: 'Now', options: nowChoices, value: filters.now ?? '', onChange: (value) => onFilter('now', value) },
          {
            label: 'Sort',
            options: sortChoices,
            value: filters.sort,
            onChange: (value) => onFilter('sort', value),
            onPhoneOnly: true,
          },
        ]}
        onClear={onClear}
        className="max-lg:order-1 max-lg:basis-full lg:flex-1"
      />
      <div className="-mr-2 flex flex-wrap items-center justify-end gap-1 text-text-3">
        {children}
        <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />
      </div>
    </header>
  )
}
