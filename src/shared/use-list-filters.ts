import { useNavigate, useSearch } from '@tanstack/react-router'
import { type RefObject, useRef } from 'react'
import {
  type FilterSpec,
  type FiltersOf,
  isFiltering,
  type ListSearch,
  parseFilters,
  withFilters,
  withoutFilters,
} from './list-filters.ts'

/** What the bar needs, whatever the list. */
export type FilterControls = {
  readonly spec: FilterSpec
  readonly search: ListSearch
  /** What is typed replaces the entry of the history; what is chosen adds one. */
  readonly write: (changes: ListSearch, how: 'typed' | 'chosen') => void
  readonly clear: () => void
  readonly bar: RefObject<HTMLElement | null>
}

export type ListFilters<Spec extends FilterSpec> = FilterControls & {
  readonly filters: FiltersOf<Spec>
  readonly isFiltering: boolean
  /** For a button that goes away with what it clears. */
  readonly focus: () => void
}

/** The filters of the page, which are part of its URL. */
export function useListFilters<Spec extends FilterSpec>(spec: Spec): ListFilters<Spec> {
  const search: ListSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const bar = useRef<HTMLElement>(null)
  const filters = parseFilters(spec, search)
  const focus = () => bar.current?.querySelector<HTMLElement>('input, select')?.focus()
  return {
    spec,
    search,
    filters,
    isFiltering: isFiltering(spec, filters),
    bar,
    focus,
    write: (changes, how) =>
      void navigate({
        to: '.',
        search: (before: ListSearch) => withFilters(before, changes),
        replace: how === 'typed',
        resetScroll: false,
      }),
    clear: () => {
      void navigate({ to: '.', search: (before: ListSearch) => withoutFilters(spec, before), resetScroll: false })
      // The button goes away with what it clears.
      focus()
    },
  }
}
