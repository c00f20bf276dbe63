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
  const chosen = Object.entries(spec).map(([key, filter]) => [key, chosenOf(filter, search[key])])
  const unknown = Object.entries(spec).flatMap(([key, filter]) => unknownSentence(filter, search[key]) ?? [])
  // `chosenOf` returns a key of the choices of that entry; Object.fromEntries forgets which.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...Object.fromEntries(chosen), query: search.q ?? '', unknown } as FiltersOf<Spec>
}

/** A value of the filter, or what holds without one. */
export function chosenOf(filter: FilterSpec[string], text: string | undefined): string | null {
  return choiceIn(filter, text) ?? (filter.choices && 'initial' in filter ? filter.initial : null)
}

function choiceIn({ choices }: FilterSpec[string], text = ''): string | undefined {
  const value = text.trim()
  if (value === '') return undefined
  if (!choices) return value
  return Object.hasOwn(choices, value.toLowerCase()) ? value.toLowerCase() : undefined
}

const longest = 40

/** “banana” is not a Region; showing all */
function unknownSentence(filter: FilterSpec[string], text = ''): string | undefined {
  const value = text.trim()
  if (value === '' || !filter.choices || choiceIn(filter, value) !== undefined) return undefined
  const quoted = `“${value.length > longest ? `${value.slice(0, longest)}…` : value}”`
  const instead =
    'initial' in filter ? `sorted by ${lowerFirst(filter.choices[filter.initial] ?? filter.initial)}` : 'showing all'
  return `${quoted} is not ${filter.isNot}; ${instead}`
}

const isOrder = (filter: FilterSpec[string]): boolean => filter.choices !== undefined && 'initial' in filter

/** Something narrows the list down; the order alone does not. */
export const isFiltering = <Spec extends FilterSpec>(
  spec: Spec,
  filters: Omit<FiltersOf<Spec>, 'unknown'> & { readonly query: string },
): boolean => filters.query.trim() !== '' || isFilteringBeside(spec, filters)

/** By more than the text of the search. */
export const isFilteringBeside = <Spec extends FilterSpec>(
  spec: Spec,
  filters: Omit<FiltersOf<Spec>, 'unknown'>,
): boolean =>
  Object.entries(filters).some(([key, value]) => {
    const filter = spec[key]
    return filter !== undefined && !isOrder(filter) && value !== null
  })

/** Empty values leave the URL; what is not a filter of the page stays. */
export const withFilters = (search: ListSearch, changes: ListSearch): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...search, ...changes }).flatMap(([key, value]) => (value ? [[key, value] as const] : [])),
  )

/** The order stays, unless it is none. */
export function withoutFilters(spec: FilterSpec, search: ListSearch): Record<string, string> {
  const cleared = Object.entries(spec).filter(
    ([key, filter]) => !isOrder(filter) || choiceIn(filter, search[key]) === undefined,
  )
  return withFilters(search, { q: undefined, ...Object.fromEntries(cleared.map(([key]) => [key, undefined])) })
}
