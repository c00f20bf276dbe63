import { byRegion, regions } from '../domain/base/region.ts'
import { lowerFirst } from '../domain/base/sentence-text.ts'

/** One of a few values. `any` or `initial` applies when the URL has none. */
type ChoiceFilter = {
  readonly label: string
  /** Labels by URL value, in display order. */
  readonly choices: Readonly<Record<string, string>>
  /** For the sentence about an unknown value: "a Region". */
  readonly isNot: string
  /** On wider screens the table heads do the same. */
  readonly onPhoneOnly?: true
} & (
  | { /** Label of the choice that does not filter. */ readonly any: string }
  | { /** For a sort order, which always has a value and does not filter. */ readonly initial: string }
)

/** Any text. With a label, the bar shows it as a select whose choices the page supplies. */
type TextFilter = { readonly label?: string; readonly any?: string; readonly choices?: never }

/** The filters of a list by URL key. The key `q` is always the search. */
export type FilterSpec = Readonly<Record<string, ChoiceFilter | TextFilter>>

/** The URL's query string, which may contain any text. */
export type ListSearch = Readonly<Record<string, string | undefined>>

type ChosenOf<Filter> = Filter extends { readonly choices: infer Choices; readonly initial: string }
  ? keyof Choices
  : Filter extends { readonly choices: infer Choices extends object }
    ? keyof Choices | null
    : string | null

export type FiltersOf<Spec extends FilterSpec> = {
  readonly [Key in keyof Spec]: ChosenOf<Spec[Key]>
} & {
  readonly query: string
  /** A sentence for each URL value that is not a choice. Such a value does not filter. */
  readonly unknown: readonly string[]
}

export const regionChoices = byRegion((code) => `${regions[code].label} ${regions[code].country}`)

export function parseFilters<Spec extends FilterSpec>(spec: Spec, search: ListSearch): FiltersOf<Spec> {
  const entries = Object.entries(spec)
  const chosen = Object.fromEntries(entries.map(([key, filter]) => [key, chosenOf(filter, search[key])]))
  const unknown = entries.flatMap(([key, filter]) => unknownSentence(filter, search[key]) ?? [])
  // `chosenOf` returns a choice of that entry's filter, but Object.fromEntries loses the type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...chosen, query: search.q ?? '', unknown } as FiltersOf<Spec>
}

const initialOf = (filter: FilterSpec[string]): string | undefined =>
  filter.choices && 'initial' in filter ? filter.initial : undefined

/** The chosen value, or else the initial one. */
export const chosenOf = (filter: FilterSpec[string], text: string | undefined): string | null =>
  choiceIn(filter, text) ?? initialOf(filter) ?? null

function choiceIn({ choices }: FilterSpec[string], text = ''): string | undefined {
  const value = choices ? text.trim().toLowerCase() : text.trim()
  return value !== '' && (!choices || Object.hasOwn(choices, value)) ? value : undefined
}

const maxShown = 40

/** “banana” is not a Region; showing all */
function unknownSentence(filter: FilterSpec[string], text = ''): string | undefined {
  const value = text.trim()
  if (value === '' || !filter.choices || choiceIn(filter, value) !== undefined) return undefined
  const initial = initialOf(filter)
  const instead = initial === undefined ? 'showing all' : `sorted by ${lowerFirst(filter.choices[initial] ?? initial)}`
  return `“${value.length > maxShown ? `${value.slice(0, maxShown)}…` : value}” is not ${filter.isNot}; ${instead}`
}

/** Whether anything other than the search filters the list. */
export const isFilteringBeside = <Spec extends FilterSpec>(spec: Spec, filters: FiltersOf<Spec>): boolean =>
  Object.entries(spec).some(([key, filter]) => initialOf(filter) === undefined && filters[key] !== null)

export const isFiltering = <Spec extends FilterSpec>(spec: Spec, filters: FiltersOf<Spec>): boolean =>
  filters.query.trim() !== '' || isFilteringBeside(spec, filters)

/** Removes empty values from the URL and keeps keys that are not filters. */
export const withFilters = (search: ListSearch, changes: ListSearch): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...search, ...changes }).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  )

/** Clears all filters but keeps a valid sort order. */
export function withoutFilters(spec: FilterSpec, search: ListSearch): Record<string, string> {
  const kept = (key: string) => {
    const filter = spec[key]
    return filter ? initialOf(filter) !== undefined && choiceIn(filter, search[key]) !== undefined : key !== 'q'
  }
  return withFilters(Object.fromEntries(Object.entries(search).filter(([key]) => kept(key))), {})
}
