/**
 * What a form makes of the text in one field: the value that would be sent, and what to warn of; or why it cannot be
 * sent, because the API would refuse it.
 */
export type FieldReading<T, P> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly P[] }
  | { readonly ok: false; readonly problem: P }

export const taken = <T>(value: T): FieldReading<T, never> => ({ ok: true, value, warnings: [] })
export const warned = <T, P>(value: T, warnings: readonly P[]): FieldReading<T, P> => ({ ok: true, value, warnings })
export const refused = <P>(problem: P): FieldReading<never, P> => ({ ok: false, problem })

/** A form read field by field, by the fields' names. */
export type FormReading = Readonly<Record<string, FieldReading<unknown, unknown>>>

export type FormValues<F extends FormReading> = {
  readonly [Name in keyof F]: F[Name] extends FieldReading<infer T, unknown> ? T : never
}

/** All values; undefined while a field is refused. */
export function formValues<F extends FormReading>(form: F): FormValues<F> | undefined {
  const values: Record<string, unknown> = {}
  for (const [name, reading] of Object.entries(form)) {
    if (!reading.ok) return undefined
    values[name] = reading.value
  }
  return values as FormValues<F>
}
