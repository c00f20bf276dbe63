/** One parsed field: the value to send with its warnings, or the problem for which the API would refuse it. */
export type FieldReading<T, P> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly P[] }
  | { readonly ok: false; readonly problem: P }

export const taken = <T>(value: T): FieldReading<T, never> => ({ ok: true, value, warnings: [] })
export const warned = <T, P>(value: T, warnings: readonly P[]): FieldReading<T, P> => ({ ok: true, value, warnings })
export const refused = <P>(problem: P): FieldReading<never, P> => ({ ok: false, problem })

/** The parsed fields of a form, by name. */
export type FormReading = Readonly<Record<string, FieldReading<unknown, unknown>>>

export type FormValues<F extends FormReading> = {
  readonly [Name in keyof F]: F[Name] extends FieldReading<infer T, unknown> ? T : never
}

/** All values; undefined if a field is refused. */
export function formValues<F extends FormReading>(form: F): FormValues<F> | undefined {
  const values: Record<string, unknown> = {}
  for (const [name, reading] of Object.entries(form)) {
    if (!reading.ok) return undefined
    values[name] = reading.value
  }
  return values as FormValues<F>
}
