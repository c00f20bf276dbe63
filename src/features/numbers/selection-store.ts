import { createAtom, type Readable } from '@tanstack/react-store'
import type { NumberChoices } from './number-filters.ts'
import { type NumberSelection, type SelectionOf, selectNumbers } from './select-numbers.ts'
import { createSlices, type Slices } from './time-slices.ts'

/** A selection and its filters. It stays in place until the next one is ready. */
export type Selected = NumberSelection & { readonly filters: NumberChoices }

export type SelectionStore = Readable<Selected | null> & {
  /** Selects again: immediately for other filters, else after the running selection. */
  readonly ask: (of: SelectionOf) => void
}

export function createSelectionStore(slicesOf: (signal: AbortSignal) => Slices = createSlices): SelectionStore {
  const selected = createAtom<Selected | null>(null)
  let running: { readonly filters: NumberChoices; readonly controller: AbortController } | null = null
  let waiting: SelectionOf | null = null

  async function select(of: SelectionOf): Promise<void> {
    const mine = { filters: of.filters, controller: new AbortController() }
    running = mine
    try {
      const selection = await selectNumbers(of, slicesOf(mine.controller.signal))
      selected.set({ ...selection, filters: of.filters })
    } catch (error) {
      if (!mine.controller.signal.aborted) throw error
    }
    if (running !== mine) return
    running = null
    const next = waiting
    waiting = null
    if (next) await select(next)
  }

  return {
    get: selected.get,
    subscribe: selected.subscribe,
    ask: (of) => {
      if (running && areSame(running.filters, of.filters)) {
        waiting = of
        return
      }
      running?.controller.abort(new DOMException('Another selection was requested', 'AbortError'))
      waiting = null
      void select(of)
    },
  }
}

const areSame = (one: NumberChoices, other: NumberChoices): boolean =>
  one.query === other.query && one.routed === other.routed && one.state === other.state && one.sort === other.sort
