import type { WebStorage } from '../../../browser/web-storage.ts'
import type { CopyChoices } from '../../../domain/copy/copy-plan.ts'
import { parseE164 } from '../../../domain/base/e164.ts'

/** What a run was started with, so that the next run completes it after a reload. Never contains passwords. */
export type CopyDraft = Pick<CopyChoices, 'listNames' | 'takeOver' | 'edge'>

type CopyKey = `copy ${string}`

export function keepCopyDraft(storage: WebStorage, key: CopyKey, { listNames, takeOver, edge }: CopyDraft): void {
  storage.write(key, JSON.stringify({ listNames: [...listNames], takeOver: [...takeOver], edge }))
}

export const dropCopyDraft = (storage: WebStorage, key: CopyKey): void => storage.write(key, null)

/** Null without a valid draft. */
export function readCopyDraft(storage: WebStorage, key: CopyKey): CopyDraft | null {
  const stored = storage.readJson(key, (json) => json)
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
