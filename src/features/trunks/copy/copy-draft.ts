import type { CopyChoices } from '../../../domain/copy/copy-plan.ts'
import { parseE164 } from '../../../domain/base/e164.ts'
import type { DraftStorage } from '../../../forms/form-draft.ts'

/** What a run was started with, so that after a reload the next one completes it. Passwords are never part of it. */
export type CopyDraft = Pick<CopyChoices, 'listNames' | 'takeOver' | 'edge'>

export function keepCopyDraft(storage: DraftStorage, key: string, { listNames, takeOver, edge }: CopyDraft): void {
  storage.setItem(key, JSON.stringify({ listNames: [...listNames], takeOver: [...takeOver], edge }))
}

export const dropCopyDraft = (storage: DraftStorage, key: string): void => storage.removeItem(key)

/** Null when there is none, or none that can be read. */
export function readCopyDraft(storage: DraftStorage, key: string): CopyDraft | null {
  const stored = parse(storage.getItem(key))
  if (typeof stored !== 'object' || stored === null) return null
  if (!('listNames' in stored) || !('takeOver' in stored) || !('edge' in stored)) return null
  const names = Array.isArray(stored.listNames) ? stored.listNames.filter(isPair) : []
  const taken: readonly unknown[] = Array.isArray(stored.takeOver) ? stored.takeOver : []
  return {
    listNames: new Map(names),
    takeOver: new Set(taken.flatMap((number) => (typeof number === 'string' ? (parseE164(number) ?? []) : []))),
    edge: stored.edge === 'home' ? 'home' : 'as-is',
  }
}

const isPair = (pair: unknown): pair is readonly [string, string] =>
  Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
