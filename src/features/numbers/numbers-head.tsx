import { Link } from '@tanstack/react-router'
import { Download, RefreshCw } from 'lucide'
import type { ReactNode } from 'react'
import { paths } from '../../paths/paths.ts'
import { Button } from '../../ui/button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { FilterBar } from '../../shared/filter-bar.tsx'
import type { FilterControls } from '../../shared/use-list-filters.ts'
import { IconButton } from '../../ui/icon-button.tsx'

type Props = {
  readonly list: FilterControls
  readonly canClear: boolean
  /** How many, and as of when. */
  readonly children: ReactNode
  readonly onRefresh: () => void
  /** Left out where there is nothing to put into it. */
  readonly onDownload: (() => void) | undefined
  readonly downloading: boolean
}

/** The page's head: its title, what narrows the list down, and as of when it is. */
export function NumbersHead({ list, canClear, children, onRefresh, onDownload, downloading }: Props) {
  return (
    <header className="flex flex-none flex-wrap items-start gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <h1 className="type-page-title leading-8 max-lg:flex-1 lg:basis-full">Numbers</h1>
      <FilterBar
        label="Numbers"
        placeholder="Number, name, SID or trunk"
        controls={list}
        canClear={canClear}
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
