/** Text as typed, a switch, or several choices from a list. */
export type FieldValue = string | boolean | readonly string[]

/** A form's values by field. Numbers stay text until they are saved, so nothing typed is lost. */
export type FormValues = { readonly [name: string]: FieldValue }

export type FieldName<V extends FormValues> = keyof V & string

export type FieldSpec<V extends FormValues, Name extends FieldName<V>> = {
  /** The field's name at the control and in sentences. */
  readonly label: string
  /** A sentence that says what is wrong, or null. Pure, from `src/domain`. Prevents saving. */
  readonly rule?: (value: V[Name], values: V) => string | null
  /** A warning about an odd value that Twilio accepts. */
  readonly advice?: (value: V[Name], values: V) => string | null
  /** The value in words, for conflicts. Not needed for text. */
  readonly words?: (value: V[Name]) => string
  /** Never stored in a draft. */
  readonly secret?: true
}

export type FieldSpecs<V extends FormValues> = { readonly [Name in FieldName<V>]: FieldSpec<V, Name> }

export const fieldNames = <V extends FormValues>(of: {
  readonly [Name in FieldName<V>]?: unknown
}): readonly FieldName<V>[] => Object.keys(of)

export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other
  return one.length === other.length && one.every((item, at) => item === other[at])
}

export function changesOf<V extends FormValues>(values: V, from: V): Partial<V> {
  const changes: Partial<V> = {}
  for (const name of fieldNames<V>(values)) {
    if (!sameValue(values[name], from[name])) changes[name] = values[name]
  }
  return changes
}

/** Sentences by field. */
export type Problems<V extends FormValues> = { readonly [Name in FieldName<V>]?: string }

export function problemsOf<V extends FormValues>(fields: FieldSpecs<V>, values: V): Problems<V> {
  return sentences(fields, (name) => fields[name].rule?.(values[name], values))
}

export function adviceOn<V extends FormValues>(fields: FieldSpecs<V>, values: V): Problems<V> {
  return sentences(fields, (name) => fields[name].advice?.(values[name], values))
}

function sentences<V extends FormValues>(
  fields: FieldSpecs<V>,
  sentenceOn: (name: FieldName<V>) => string | null | undefined,
): Problems<V> {
  const found: { [Name in FieldName<V>]?: string } = {}
  for (const name of fieldNames<V>(fields)) {
    const sentence = sentenceOn(name)
    if (sentence) found[name] = sentence
  }
  return found
}
