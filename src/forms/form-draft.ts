import type { WebStorage } from '../browser/web-storage.ts'
import { type FieldName, fieldNames, type FieldSpecs, type FieldValue, type FormValues } from './form-values.ts'

/** The changed fields: what was typed, and the values the changes start from. */
export type Draft<V extends FormValues> = { readonly values: Partial<V>; readonly baseline: Partial<V> }

const storageKey = (key: string) => `draft ${key}` as const

/** Null if there is none, or none that fits this form. */
export function readDraft<V extends FormValues>(
  storage: WebStorage,
  key: string,
  fields: FieldSpecs<V>,
  saved: V,
): Draft<V> | null {
  const stored = storage.readJson(storageKey(key), (json) => json)
  const draft: { values: Partial<V>; baseline: Partial<V> } = { values: {}, baseline: {} }
  for (const name of fieldNames<V>(saved)) {
    const like: V[FieldName<V>] = saved[name]
    const value = member(member(stored, 'values'), name)
    const base = member(member(stored, 'baseline'), name)
    if (fields[name].secret || !isLike(value, like) || !isLike(base, like)) continue
    draft.values[name] = value
    draft.baseline[name] = base
  }
  return Object.keys(draft.values).length === 0 ? null : draft
}

/** Stores the changed fields except secrets. Deletes the draft if nothing is changed. */
export function keepDraft<V extends FormValues>(
  storage: WebStorage,
  key: string,
  fields: FieldSpecs<V>,
  changes: Partial<V>,
  baseline: V,
): void {
  const changed: readonly FieldName<V>[] = fieldNames<V>(fields).filter(
    (name) => name in changes && !fields[name].secret,
  )
  if (changed.length === 0) return storage.write(storageKey(key), null)
  const pick = (from: Partial<V>) => Object.fromEntries(changed.map((name) => [name, from[name]]))
  storage.write(storageKey(key), JSON.stringify({ values: pick(changes), baseline: pick(baseline) }))
}

const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Object.getOwnPropertyDescriptor(of, name)?.value : undefined

function isLike<Value extends FieldValue | undefined>(stored: unknown, like: Value): stored is Value {
  if (!Array.isArray(like)) return typeof stored === typeof like && !Array.isArray(stored)
  return Array.isArray(stored) && stored.every((item) => typeof item === 'string')
}
