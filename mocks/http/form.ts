import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { invalidParameter, type Refusal } from '../account/refusal.ts'

/** Parses the text of a parameter. Undefined means that the text is not valid. */
export type Parse<T> = (text: string) => T | undefined

type FormParser = {
  /** Parses the parameter and returns what `set` makes of it, to be spread; empty when the parameter is missing. */
  readonly optional: <T, S extends object>(name: string, parse: Parse<T>, set: (value: T) => S) => Partial<S>
  /** The settings, or the refusal for the first invalid parameter. */
  readonly result: <S>(settings: S) => Result<S, Refusal>
}

export function formParser(form: URLSearchParams, refuse = invalidParameter): FormParser {
  let refusal: Refusal | undefined
  return {
    optional(name, parse, set) {
      const text = form.get(name)
      if (text === null) return {}
      const value = parse(text)
      if (value !== undefined) return set(value)
      refusal ??= refuse(name).error
      return {}
    },
    result: (settings) => (refusal ? err(refusal) : ok(settings)),
  }
}

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false }

export const boolean: Parse<boolean> = (text) => booleans[text.toLowerCase()]

export const oneOf =
  <const T extends string>(values: readonly T[]): Parse<T> =>
  (text) =>
    values.find((value) => value === text)

/** GET or POST, in upper or lower case. */
export const httpMethod: Parse<'GET' | 'POST'> = (text) => oneOf(['GET', 'POST'])(text.toUpperCase())

/** An empty text clears the value. */
export const orNull =
  <T>(parse: Parse<T>): Parse<T | null> =>
  (text) =>
    text === '' ? null : parse(text)

export const httpUrl: Parse<string> = (text) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined

export const anyText: Parse<string> = (text) => text

export const shortText =
  (longest: number): Parse<string> =>
  (text) =>
    text.length > 0 && text.length <= longest ? text : undefined

export const numberOf =
  <T>(parse: (value: number) => T | undefined): Parse<T> =>
  (text) =>
    /^\d{1,9}$/.test(text) ? parse(Number(text)) : undefined
