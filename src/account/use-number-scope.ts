import { createAtom, useSelector } from '@tanstack/react-store'
import type { Trunk } from '../domain/account/trunk.ts'
import type { AccountLists } from './use-account-lists.ts'

/** Each number's route is a request. In accounts with more numbers, most load on demand. */
const sweptAtMost = 1_000

/** How many routes of each trunk load first; numbers with unusual settings come first. */
const firstOfEach = 10

const inFull = createAtom<ReadonlySet<string>>(new Set<string>())

/** Loads the routes of all numbers of these trunks, whichever page shows them. */
export const loadAllNumbersOf = (keys: readonly string[]): void => inFull.set((before) => new Set([...before, ...keys]))

type NumberScope = {
  /** How many routes of a trunk's numbers a page observes. The same on every page, so that all judge by the same facts. */
  readonly numberRoutes: (trunk: Trunk) => number
  /** All routes load in the background. */
  readonly isSwept: boolean
  /** The operator asked for all numbers of the trunk. */
  readonly isAsked: (trunk: Trunk) => boolean
}

export function useNumberScope({ configurations, pending }: AccountLists): NumberScope {
  const asked = useSelector(inFull)
  return {
    numberRoutes: ({ key }) => (asked.has(key) ? Number.POSITIVE_INFINITY : firstOfEach),
    isSwept: !pending && configurations.size <= sweptAtMost,
    isAsked: ({ key }) => asked.has(key),
  }
}
