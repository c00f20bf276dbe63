import { createAtom, type Readable } from '@tanstack/react-store'
import type { ApiError } from '../twilio/api-error.ts'
import type { SaveFailure, SaveOutcome } from './save-outcome.ts'

/** The result of one item. `skipped`: nothing was sent; `reason` is a sentence for the operator. */
export type ItemOutcome =
  | { readonly kind: 'applied' }
  | SaveFailure
  | { readonly kind: 'skipped'; readonly reason: string }
  /** Loading it before the write failed: nothing was sent. */
  | { readonly kind: 'not-read'; readonly error: ApiError }

export type ItemState =
  /** Not begun. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'writing' }
  | ItemOutcome
  /** Depends on an item that has not finished: nothing was sent. Another start runs it. */
  | { readonly kind: 'held-back' }
  /** A bug of the console. */
  | { readonly kind: 'broken'; readonly error: Error }

export type ItemStates = ReadonlyMap<string, ItemState>

export type RunSnapshot = {
  readonly running: boolean
  /** By item key, in run order. */
  readonly states: ItemStates
}

export type Item = {
  readonly key: string
  /** Keys of earlier items that must be applied first. */
  readonly needs?: readonly string[]
  readonly write: () => Promise<ItemOutcome>
}

export type RunOptions = {
  /** How many may be in flight; 1 where order matters. The default leaves room for the page's own requests. */
  readonly parallel?: number
  /** Any failure but a 400, which concerns one item only, stops items that have not begun. */
  readonly stopsWhenDown?: boolean
}

export type ItemRun = Readable<RunSnapshot> & {
  /** Runs waiting and failed items; where the outcome is unknown, it only looks again. */
  readonly start: () => Promise<RunSnapshot>
  /** Looks again at items with an unknown outcome. Writes nothing. */
  readonly lookAgain: () => Promise<RunSnapshot>
}

/**
 * Several writes with one result each, such as fifty associations. Applied items are never sent again, failed ones can
 * be retried, and one failure does not stop the others.
 */
export function createItemRun(
  items: readonly Item[],
  { parallel = 4, stopsWhenDown = false }: RunOptions = {},
): ItemRun {
  const current = createAtom<RunSnapshot>({
    running: false,
    states: new Map(items.map(({ key }): [string, ItemState] => [key, { kind: 'waiting' }])),
  })
  /** Whether the last attempt at each item was applied. */
  const attempts = new Map<string, Promise<boolean>>()
  let underWay: Promise<RunSnapshot> | null = null

  const become = (next: Partial<RunSnapshot>) => current.set((before) => ({ ...before, ...next }))

  async function outcomeOf({ needs = [], write }: Item, before: ItemState | undefined): Promise<ItemState> {
    try {
      for (const need of needs) if (!(await attempts.get(need))) return { kind: 'held-back' }
      const { lookAgain } = before?.kind === 'unknown' ? before : {}
      return await (lookAgain ?? write)()
    } catch (error) {
      return { kind: 'broken', error: error instanceof Error ? error : new Error(String(error)) }
    }
  }

  async function attempt(item: Item): Promise<ItemState> {
    const note = (state: ItemState) => become({ states: new Map([...current.get().states, [item.key, state]]) })
    const before = current.get().states.get(item.key)
    note({ kind: 'writing' })
    const outcome = outcomeOf(item, before)
    // Set before anything is awaited, so that items that need this one wait for this attempt, not an earlier one.
    attempts.set(
      item.key,
      outcome.then(({ kind }) => kind === 'applied'),
    )
    note(await outcome)
    return outcome
  }

  async function runAll(isDue: (state: ItemState) => boolean): Promise<RunSnapshot> {
    become({ running: true })
    const due = items.filter(({ key }) => isDue(current.get().states.get(key) ?? { kind: 'waiting' }))
    const work = async () => {
      for (let item = due.shift(); item; item = due.shift()) {
        const outcome = await attempt(item)
        if (stopsWhenDown && 'error' in outcome && !('status' in outcome.error && outcome.error.status === 400))
          due.length = 0
      }
    }
    await Promise.all(Array.from({ length: parallel }, work))
    become({ running: false })
    return current.get()
  }

  const once = (isDue: (state: ItemState) => boolean): Promise<RunSnapshot> =>
    (underWay ??= runAll(isDue).finally(() => {
      underWay = null
    }))

  return {
    get: current.get,
    subscribe: current.subscribe,
    start: () => once(isLeft),
    lookAgain: () => once(({ kind }) => kind === 'unknown'),
  }
}

/** Whether another start would run it. */
export const isLeft = ({ kind }: ItemState): boolean => kind !== 'applied' && kind !== 'skipped'

export const isFailed = (state: ItemState): boolean => 'error' in state

export const countOf = (states: ItemStates, kind: ItemState['kind']): number =>
  [...states.values()].filter((state) => state.kind === kind).length

/** A run as the save of a form. `what` starts a sentence: "Adding 3 of 93 addresses". */
export function saveOutcomeOf(run: ItemRun, what: (notApplied: number) => string): SaveOutcome {
  const states = [...run.get().states.values()]
  const broken = states.find((state) => state.kind === 'broken')
  if (broken) throw broken.error
  const failures = states.filter(
    (state): state is SaveFailure =>
      state.kind === 'refused' || state.kind === 'not-applied' || state.kind === 'unknown',
  )
  const unknown = failures.filter(({ kind }) => kind === 'unknown')
  const worst = unknown[0] ?? failures.at(-1)
  if (worst === undefined) return { kind: 'applied' }
  const notApplied = states.length - countOf(run.get().states, 'applied')
  const told = { error: worst.error, what: what(notApplied) }
  if (worst.kind !== 'unknown') return { kind: worst.kind, ...told }
  return {
    kind: 'unknown',
    ...told,
    // If it turns out to be applied, the other items still have to be written.
    ...(notApplied > unknown.length && { fields: [] }),
    lookAgain: async () => {
      await run.lookAgain()
      return saveOutcomeOf(run, what)
    },
  }
}
