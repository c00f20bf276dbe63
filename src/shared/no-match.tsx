import { SearchX } from 'lucide'
import type { ReactNode } from 'react'
import { andWords } from '../domain/base/sentence-text.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type Props = {
  /** "trunk" */
  readonly what: string
  readonly query: string
  /** Filters other than the search are set. */
  readonly otherFilters: boolean
  /** Appended when not everything has loaded: " in what has loaded". */
  readonly partly?: string | false
  readonly onClear: () => void
  /** Which fields the search looks at. */
  readonly children?: ReactNode
}

/** For a list whose items are all filtered out. */
export function NoMatch({ what, query, otherFilters, partly = false, onClear, children }: Props) {
  const reasons = [...(query.trim() === '' ? [] : [`“${query.trim()}”`]), ...(otherFilters ? ['the filters'] : [])]
  return (
    <EmptyState
      icon={SearchX}
      title={
        <span className="wrap-anywhere">
          No {what} matches {andWords(reasons)}
          {partly}
        </span>
      }
      action={<Button onClick={onClear}>Clear filters</Button>}
    >
      {children}
    </EmptyState>
  )
}
