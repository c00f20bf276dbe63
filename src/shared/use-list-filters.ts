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

export type FilterControls = {
  readonly spec: FilterSpec
  readonly search: ListSearch
  /** Typing replaces the history entry; choosing adds one. */
  readonly write: (changes: ListSearch, how: 'typed' | 'chosen') => void
  readonly clear: () => void
  readonly bar: RefObject<HTMLElement | null>
}

export type ListFilters<Spec extends FilterSpec> = FilterControls & {
  readonly filters: FiltersOf<Spec>
  readonly isFiltering: boolean
  /** For a Clear button that disappears with the filters. */
  readonly focus: () => void
}

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
      // The Clear button disappears, so move focus to the bar.
      focus()
    },
  }
}
