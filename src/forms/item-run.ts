import { createAtom, type Readable } from '@tanstack/react-store'
import type { ApiError } from '../twilio/api-error.ts'
import type { SaveFailure } from './save-outcome.ts'

/** What became of one item. `skipped`: nothing was sent, for the reason given; a sentence for the operator. */
export type ItemOutcome =
  | { readonly kind: 'applied' }
  | SaveFailure
  | { readonly kind: 'skipped'; readonly reason: string }
  /** It was to be read again before the write, and could not be: nothing was sent. */
  | { readonly kind: 'not-read'; readonly error: ApiError }
  /** It stands on another item that is not done: nothing was sent. Another start runs it after that one. */
  | { readonly kind: 'held-back' }

export type ItemState =
  /** Not begun. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running' }
  | ItemOutcome
  /** A bug of the console, not an answer of the API. */
  | { readonly kind: 'broken'; readonly error: Error }

export type RunSnapshot = {
  readonly running: boolean
  /** By the item's key, in the order in which they run. */
  readonly states: ReadonlyMap<string, ItemState>
}

export type ItemRun = Readable<RunSnapshot> & {
  /** Runs what waits, and again what failed; where the outcome is not known it only looks again. */
  readonly start: () => Promise<RunSnapshot>
}

type Item = { readonly key: string; readonly run: () => Promise<ItemOutcome> }

/**
 * Several writes with a result each, such as fifty associations: what succeeded is never sent again, what failed is
 * repeated when asked to, and one that fails does not stop the others. At most `atOnce` are in flight.
 */
export function createItemRun(items: readonly Item[], atOnce = 4): ItemRun {
  const current = createAtom<RunSnapshot>({
    running: false,
    states: new Map(items.map(({ key }): [string, ItemState] => [key, { kind: 'waiting' }])),
  })
  const become = (next: Partial<RunSnapshot>) => current.set((before) => ({ ...before, ...next }))
  const note = (key: string, state: ItemState) => become({ states: new Map([...current.get().states, [key, state]]) })

  async function work({ key, run }: Item): Promise<void> {
    const before = current.get().states.get(key)
    const look = before?.kind === 'unknown' ? before.lookAgain : undefined
    note(key, { kind: 'running' })
    try {
      note(key, await (look ?? run)())
    } catch (error) {
      note(key, { kind: 'broken', error: error instanceof Error ? error : new Error(String(error)) })
    }
  }

  async function start(): Promise<RunSnapshot> {
    if (current.get().running) return current.get()
    become({ running: true })
    const waiting = items.filter(({ key }) => isLeft(current.get().states.get(key)))
    const worker = async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) await work(item)
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    become({ running: false })
    return current.get()
  }

  return {
    get: current.get,
    subscribe: current.subscribe,
    start,
  }
}

/** What another start would run. */
export const isLeft = (state: ItemState | undefined): boolean =>
  state !== undefined && state.kind !== 'applied' && state.kind !== 'skipped'

export const countOf = ({ states }: RunSnapshot, kinds: readonly ItemState['kind'][]): number =>
  [...states.values()].filter(({ kind }) => kinds.includes(kind)).length
