/** The query of a page's URL: text that anybody may have typed. */
export type UrlSearch<Key extends string> = Readonly<Partial<Record<Key, string>>>

/** A value in the URL that is not one of the choices, so it filters nothing. */
export type UnknownChoice<Key extends string> = { readonly key: Key; readonly text: string }

type ChoiceReader<Key extends string> = {
  /** Null if the URL has no value, or one that `choose` does not know. */
  readonly choice: <Value>(key: Key, choose: (text: string) => Value | undefined) => Value | null
  /** The values that no `choose` has known so far. */
  readonly unknown: readonly UnknownChoice<Key>[]
}

export function readChoices<Key extends string>(search: UrlSearch<Key>): ChoiceReader<Key> {
  const unknown: UnknownChoice<Key>[] = []
  return {
    unknown,
    choice(key, choose) {
      const text = search[key]?.trim()
      if (!text) return null
      const value = choose(text.toLowerCase())
      if (value === undefined) unknown.push({ key, text })
      return value ?? null
    },
  }
}

export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text)

/** The query with one key changed; an empty value removes the key. */
export function withUrlText<Key extends string>(
  search: UrlSearch<Key>,
  key: NoInfer<Key>,
  value: string | null,
): UrlSearch<Key> {
  const next: Partial<Record<Key, string>> = { ...search }
  if (value === null || value === '') delete next[key]
  else next[key] = value
  return next
}

const longest = 40

/** The text in quotation marks, shortened if it is long: “banana”. */
export const quotedUrlText = (text: string): string =>
  `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`
