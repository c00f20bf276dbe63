import { RefreshCw } from 'lucide'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'
import { PageTitle } from './page-title.tsx'

type Props = {
  readonly title: string
  readonly about?: ReactNode
  /** Actions for the whole list. */
  readonly actions?: ReactNode
  readonly filters: ReactNode
  /** How many items, and as of when. */
  readonly status?: ReactNode
  readonly onRefresh?: () => void
}

/** The head of a list page: its title, its filters, and as of when it is. */
export function ListHeader({ title, about, actions, filters, status, onRefresh }: Props) {
  return (
    <header className="flex flex-none flex-wrap items-center gap-x-2 gap-y-3 px-6 pt-4 pb-3 max-md:px-3">
      <PageTitle>{title}</PageTitle>
      <div className="min-w-min flex-[1_1_10rem]">
        <h1 className="type-page-title leading-8 outline-none">{title}</h1>
        {about && <p className="text-text-2">{about}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      {filters && (
        <>
          <span className="basis-full max-lg:hidden" />
          <div className="max-lg:order-1 max-lg:basis-full lg:flex-1">{filters}</div>
        </>
      )}
      <div className="-mr-2 ml-auto flex flex-wrap items-center justify-end gap-1 text-text-3">
        {status}
        {onRefresh && <IconButton icon={RefreshCw} label="Refresh" onClick={onRefresh} />}
      </div>
    </header>
  )
}
