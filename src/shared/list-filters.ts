import { byRegion, regions } from '../domain/base/region.ts'
import { lowerFirst } from '../domain/verdict/words.ts'

/** One of a few values. Either `any` or `initial` says what holds while the URL says nothing. */
type ChoiceFilter = {
  readonly label: string
  /** Each value of the URL with its label, in the order of the list. */
  readonly choices: Readonly<Record<string, string>>
  /** What an unknown value is not: "a Region". */
  readonly isNot: string
  /** Where a table's heads do the same on a wider screen. */
  readonly onPhoneOnly?: true
} & (
  | { /** The label of the choice that filters nothing. */ readonly any: string }
  | { /** An order: one always holds, and it narrows nothing down. */ readonly initial: string }
)

/** Any text. With a label the bar offers it as a list, of choices that the page takes from its data. */
type TextFilter = { readonly label?: string; readonly any?: string; readonly choices?: never }

/** What narrows a list down, by its keys in the URL. The key `q` is the search of every list. */
export type FilterSpec = Readonly<Record<string, ChoiceFilter | TextFilter>>

/** What a page's URL asks for after its `?`: text that anybody may have typed. */
export type ListSearch = Readonly<Record<string, string | undefined>>

type ChosenOf<Filter> = Filter extends { readonly choices: infer Choices; readonly initial: string }
  ? keyof Choices
  : Filter extends { readonly choices: infer Choices extends object }
    ? keyof Choices | null
    : string | null

export type FiltersOf<Spec extends FilterSpec> = {
  readonly [Key in keyof Spec]: ChosenOf<Spec[Key]>
} & {
  /** The text of the search, as typed. */
  readonly query: string
  /** A sentence for each value of the URL that is none of the choices; it filters nothing. */
  readonly unknown: readonly string[]
}

export const regionChoices = byRegion((code) => `${regions[code].label} ${regions[code].country}`)

export function parseFilters<Spec extends FilterSpec>(spec: Spec, search: ListSearch): FiltersOf<Spec> {
  const entries = Object.entries(spec)
  const chosen = Object.fromEntries(entries.map(([key, filter]) => [key, chosenOf(filter, search[key])]))
  const unknown = entries.flatMap(([key, filter]) => unknownSentence(filter, search[key]) ?? [])
  // `chosenOf` returns a key of the choices of that entry; Object.fromEntries forgets which.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...chosen, query: search.q ?? '', unknown } as FiltersOf<Spec>
}

const initialOf = (filter: FilterSpec[string]): string | undefined =>
  filter.choices && 'initial' in filter ? filter.initial : undefined

/** A value of the filter, or what holds without one. */
export const chosenOf = (filter: FilterSpec[string], text: string | undefined): string | null =>
  choiceIn(filter, text) ?? initialOf(filter) ?? null

function choiceIn({ choices }: FilterSpec[string], text = ''): string | undefined {
  const value = choices ? text.trim().toLowerCase() : text.trim()
  return value !== '' && (!choices || Object.hasOwn(choices, value)) ? value : undefined
}

const longest = 40

/** “banana” is not a Region; showing all */
function unknownSentence(filter: FilterSpec[string], text = ''): string | undefined {
  const value = text.trim()
  if (value === '' || !filter.choices || choiceIn(filter, value) !== undefined) return undefined
  const initial = initialOf(filter)
  const instead = initial === undefined ? 'showing all' : `sorted by ${lowerFirst(filter.choices[initial] ?? initial)}`
  return `“${value.length > longest ? `${value.slice(0, longest)}…` : value}” is not ${filter.isNot}; ${instead}`
}

/** By more than the text of the search. The order alone narrows nothing down. */
export const isFilteringBeside = <Spec extends FilterSpec>(spec: Spec, filters: FiltersOf<Spec>): boolean =>
  Object.entries(spec).some(([key, filter]) => initialOf(filter) === undefined && filters[key] !== null)

/** Something narrows the list down. */
export const isFiltering = <Spec extends FilterSpec>(spec: Spec, filters: FiltersOf<Spec>): boolean =>
  filters.query.trim() !== '' || isFilteringBeside(spec, filters)

/** Empty values leave the URL; what is not a filter of the page stays. */
export const withFilters = (search: ListSearch, changes: ListSearch): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...search, ...changes }).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  )

/** The order stays, unless it is none. */
export function withoutFilters(spec: FilterSpec, search: ListSearch): Record<string, string> {
  const kept = (key: string) => {
    const filter = spec[key]
    return filter ? initialOf(filter) !== undefined && choiceIn(filter, search[key]) !== undefined : key !== 'q'
  }
  return withFilters(Object.fromEntries(Object.entries(search).filter(([key]) => kept(key))), {})
}
