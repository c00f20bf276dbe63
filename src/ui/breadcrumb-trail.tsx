import type { ReactNode } from 'react'

/** The breadcrumb of a page, with one `Crumb` per step. */
export function BreadcrumbTrail({ children }: { readonly children: ReactNode }) {
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-2 text-text-3">{children}</ol>
    </nav>
  )
}

type Props = {
  readonly first?: true
  /** Whether the step is also shown on a phone. */
  readonly main?: boolean
  readonly current?: boolean
  readonly children: ReactNode
}

export function Crumb({ first, main = false, current = false, children }: Props) {
  return (
    <>
      {!first && (
        <li aria-hidden className="text-line-control max-md:hidden">
          /
        </li>
      )}
      <li
        aria-current={current ? 'page' : undefined}
        className={main ? 'min-w-0 truncate font-medium text-text' : 'max-md:hidden'}
      >
        {children}
      </li>
    </>
  )
}
