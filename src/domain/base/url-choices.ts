/** What a page's URL asks for after its `?`: text that anybody may have typed. */
export type UrlSearch<Key extends string> = Readonly<Partial<Record<Key, string>>>

/** A value of the URL that is none of the choices; it filters nothing. */
export type UnknownChoice<Key extends string> = { readonly key: Key; readonly text: string }

type ChoiceReader<Key extends string> = {
  /** Null where the URL says nothing, and where it says what `choose` does not know. */
  readonly choice: <Value>(key: Key, choose: (text: string) => Value | undefined) => Value | null
  /** What no `choose` knew until now. */
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

/** One change of the query; an empty value leaves the URL. */
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

/** As a sentence quotes it: “banana”. */
export const quotedUrlText = (text: string): string =>
  `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`
