import { type QueryKey, useMutation } from '@tanstack/react-query'
import { useSelector } from '@tanstack/react-store'
import { useState } from 'react'
import { announce } from '../ui/announce.ts'
import { createItemRun, countOf, type ItemRun, type RunSnapshot } from './item-run.ts'

type Options = {
  readonly items: Parameters<typeof createItemRun>[0]
  /** Read again here and in the other tabs when a run ends. */
  readonly invalidates: readonly QueryKey[]
  /** Announced at the end: "3 of 4 numbers associated in IE1". */
  readonly endSentence: (applied: number) => string
  /** 1 where their order matters. */
  readonly atOnce?: number
}

/** A run of items for as long as the component is mounted; the items are those of the first render. */
export function useItemRun({
  items,
  invalidates,
  endSentence,
  atOnce,
}: Options): RunSnapshot & { readonly start: () => void } {
  const [run] = useState<ItemRun>(() => createItemRun(items, atOnce))
  const snapshot = useSelector(run)
  const { mutate } = useMutation({
    mutationFn: () => run.start(),
    meta: { invalidates: () => invalidates },
    onSuccess: (ended) => announce(endSentence(countOf(ended, ['applied']))),
  })
  return { ...snapshot, start: () => mutate() }
}
