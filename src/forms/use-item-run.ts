import { type QueryKey, useMutation } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { type ReactNode, useState } from 'react'
import { type RegionCode, regionLabel } from '../domain/base/region.ts'
import { announce } from '../ui/announce.ts'
import {
  countOf,
  createItemRun,
  isFailed,
  isLeft,
  type Item,
  type ItemStates,
  type RunOptions,
  saveOutcomeOf,
} from './item-run.ts'
import type { SaveOutcome } from './save-outcome.ts'

export type ShownItem = Item & {
  /** The start of a sentence: "Associating +1 402 555 1212". */
  readonly what: string
  /** Its label in the list. Default: `what`. */
  readonly label?: ReactNode
}

type Options = RunOptions & {
  readonly items: readonly ShownItem[]
  /** Reloaded here and in the other tabs when a run ends. */
  readonly invalidates: readonly QueryKey[]
  /** "3 of 4 numbers associated" */
  readonly progress: (applied: number) => string
  /** Set if all items are in one Region. */
  readonly region?: RegionCode
}

export type ShownRun = {
  readonly items: readonly ShownItem[]
  readonly states: ItemStates
  readonly running: boolean
  readonly isEnded: boolean
  readonly isAllApplied: boolean
  /** How many items another start would run; 0 until the run has ended. */
  readonly left: number
  readonly summary: string
  readonly start: () => void
}

/** A run for as long as the component is mounted. Only the items of the first render count. */
export function useItemRun({ items, invalidates, progress, region, ...options }: Options): ShownRun {
  const [shown] = useState(items)
  const [run] = useState(() => createItemRun(items, options))
  const { states, running } = useSelector(run)
  const { mutate } = useMutation({
    mutationFn: () => run.start(),
    meta: { invalidates: () => invalidates },
    onSuccess: (ended) => announce(`${summaryOf(ended.states, progress)}${region ? ` in ${regionLabel(region)}` : ''}`),
  })
  const isEnded = !running && countOf(states, 'waiting') < states.size
  return {
    items: shown,
    states,
    running,
    isEnded,
    isAllApplied: countOf(states, 'applied') === states.size,
    left: isEnded ? [...states.values()].filter(isLeft).length : 0,
    summary: summaryOf(states, progress),
    start: () => mutate(),
  }
}

function summaryOf(states: ItemStates, progress: Options['progress']): string {
  const others = [
    [[...states.values()].filter(isFailed).length, 'failed'],
    [countOf(states, 'held-back'), 'held back'],
    [countOf(states, 'skipped'), 'skipped'],
  ] as const
  return [
    progress(countOf(states, 'applied')),
    ...others.flatMap(([count, word]) => (count > 0 ? `${count} ${word}` : [])),
  ].join(', ')
}

/** For a form whose save is several writes: each item's state over repeated saves. */
export function useItemSave() {
  const [states, setStates] = useState<ItemStates>(new Map())
  return {
    stateOf: (key: string) => states.get(key),
    isApplied: (key: string): boolean => states.get(key)?.kind === 'applied',
    clear: (): void => setStates(new Map()),
    /** @param what see `saveOutcomeOf` */
    save: async (items: readonly Item[], what: (notApplied: number) => string): Promise<SaveOutcome> => {
      const run = createItemRun(items, { stopsWhenDown: true })
      run.subscribe(() => setStates((before) => new Map([...before, ...run.get().states])))
      await run.start()
      return saveOutcomeOf(run, what)
    },
  }
}
