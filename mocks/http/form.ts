import { err, ok, type Result } from '../../src/domain/base/result.ts'
import { invalidParameter, type Refusal } from '../account/refusal.ts'

/** Parses the text of a parameter. Undefined means that the text is not valid. */
export type Read<T> = (text: string) => T | undefined

type FormReader = {
  /** Parses the parameter and returns what `set` makes of it, to be spread; empty when the parameter is missing. */
  readonly optional: <T, S extends object>(name: string, read: Read<T>, set: (value: T) => S) => Partial<S>
  /** The settings, or the refusal for the first invalid parameter. */
  readonly result: <S>(settings: S) => Result<S, Refusal>
}

export function formReader(form: URLSearchParams, refuse = invalidParameter): FormReader {
  let refusal: Refusal | undefined
  return {
    optional(name, read, set) {
      const text = form.get(name)
      if (text === null) return {}
      const value = read(text)
      if (value !== undefined) return set(value)
      refusal ??= refuse(name).error
      return {}
    },
    result: (settings) => (refusal ? err(refusal) : ok(settings)),
  }
}

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false }

export const boolean: Read<boolean> = (text) => booleans[text.toLowerCase()]

export const oneOf =
  <const T extends string>(values: readonly T[]): Read<T> =>
  (text) =>
    values.find((value) => value === text)

/** GET or POST, in upper or lower case. */
export const httpMethod: Read<'GET' | 'POST'> = (text) => oneOf(['GET', 'POST'])(text.toUpperCase())

/** An empty text clears the value. */
export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (text) =>
    text === '' ? null : read(text)

export const httpUrl: Read<string> = (text) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined

export const anyText: Read<string> = (text) => text

export const shortText =
  (longest: number): Read<string> =>
  (text) =>
    text.length > 0 && text.length <= longest ? text : undefined

export const numberOf =
  <T>(parse: (value: number) => T | undefined): Read<T> =>
  (text) =>
    /^\d{1,9}$/.test(text) ? parse(Number(text)) : undefined
