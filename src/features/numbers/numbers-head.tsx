import { Link } from '@tanstack/react-router'
import { Download, RefreshCw } from 'lucide'
import type { ReactNode, RefObject } from 'react'
import { paths } from '../../paths/paths.ts'
import { regionCodes, regions } from '../../domain/base/region.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import type { NumberFilterKey, NumberFilters, NumberOrder, StateFilter } from './number-filters.ts'

type Props = {
  readonly filters: NumberFilters
  readonly onFilter: (key: NumberFilterKey, value: string) => void
  /** Left out where there is nothing to clear. */
  readonly onClear: (() => void) | undefined
  /** How many, and as of when. */
  readonly children: ReactNode
  readonly onRefresh: () => void
  /** Left out where there is nothing to put into it. */
  readonly onDownload: (() => void) | undefined
  readonly downloading: boolean
  readonly searchRef: RefObject<HTMLInputElement | null>
}

const routedChoices = [
  { value: '', label: 'Any Region' },
  ...regionCodes.map((region) => ({ value: region, label: `${regions[region].label} ${regions[region].country}` })),
]

const stateChoices: readonly { readonly value: StateFilter | ''; readonly label: string }[] = [
  { value: '', label: 'Any' },
  { value: 'trunk', label: 'Served by a trunk' },
  { value: 'webhook', label: 'Answered by a webhook' },
  { value: 'not-connected', label: 'Not connected' },
  { value: 'prepared', label: 'Prepared in another Region' },
  { value: 'implicit', label: 'Routed by default' },
  { value: 'propagating', label: 'Propagating' },
]

const orderChoices: readonly { readonly value: NumberOrder; readonly label: string }[] = [
  { value: 'number', label: 'Number' },
  { value: '-number', label: 'Number, descending' },
  { value: 'name', label: 'Name' },
  { value: '-name', label: 'Name, descending' },
  { value: 'trunk', label: 'Trunk' },
  { value: '-trunk', label: 'Trunk, descending' },
]

/** The page's head: its title, what narrows the list down, and as of when it is. */
export function NumbersHead({
  filters,
  onFilter,
  onClear,
  children,
  onRefresh,
  onDownload,
  downloading,
  searchRef,
}: Props) {
  return (
    <header className="flex flex-none flex-wrap items-start gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <h1 className="type-page-title leading-8 max-lg:flex-1 lg:basis-full">Numbers</h1>
      <FilterBar
        label="Numbers"
        placeholder="Number, name, SID or trunk"
        query={filters.query}
        onQuery={(query) => onFilter('q', query)}
        searchRef={searchRef}
        choices={[
          {
            label: 'Routed to',
            options: routedChoices,
            value: filters.routed ?? '',
            onChange: (value) => onFilter('routed', value),
          },
          {
            label: 'State',
            options: stateChoices,
            value: filters.state ?? '',
            onChange: (value) => onFilter('state', value),
          },
          {
            label: 'Sort',
            options: orderChoices,
            value: filters.order,
            onChange: (value) => onFilter('sort', value === 'number' ? '' : value),
          },
        ]}
        onClear={onClear}
        className="max-lg:order-1 max-lg:basis-full lg:flex-1"
      />
      <div className="flex flex-wrap items-center justify-end gap-1 text-text-3">
        {children}
        <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />
        <Link to={paths.bulkPlan} className={buttonClass()}>
          Re-route many…
        </Link>
        {onDownload && (
          <Button icon={Download} busy={downloading} onClick={onDownload}>
            CSV
          </Button>
        )}
      </div>
    </header>
  )
}
