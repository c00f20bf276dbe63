import { RefreshCw } from 'lucide'
import type { ReactNode } from 'react'
import { FilterBar } from '../../../shared/filter-bar.tsx'
import type { FilterControls } from '../../../shared/use-list-filters.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { NewTrunkLink } from './new-trunk-link.tsx'

type Props = {
  readonly list: FilterControls
  readonly canClear: boolean
  /** How many, and as of when. */
  readonly children: ReactNode
  readonly onRefresh: () => void
}

/** The page's head: its title, what narrows the list down, and as of when it is. */
export function PageHead({ list, canClear, children, onRefresh }: Props) {
  return (
    <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <h1 className="flex-1 type-page-title leading-8">Trunks</h1>
      <NewTrunkLink />
      <span className="basis-full max-lg:hidden" />
      <FilterBar
        label="Trunks"
        placeholder="Name, URI, SID or number"
        controls={list}
        canClear={canClear}
        className="max-lg:order-1 max-lg:basis-full lg:flex-1"
      />
      <div className="-mr-2 flex flex-wrap items-center justify-end gap-1 text-text-3">
        {children}
        <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />
      </div>
    </header>
  )
}
