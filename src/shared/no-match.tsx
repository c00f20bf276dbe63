import { SearchX } from 'lucide'
import type { ReactNode } from 'react'
import { andWords } from '../domain/verdict/words.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

type Props = {
  /** "trunk" */
  readonly what: string
  readonly query: string
  /** Something beside the search narrows the list down. */
  readonly otherFilters: boolean
  /** What was left out because it was not read: ": none of those read". */
  readonly partly?: string | false
  readonly onClear: () => void
  /** Where the search looks. */
  readonly children?: ReactNode
}

/** The list has items, but the filters leave none of them. */
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
