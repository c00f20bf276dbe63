import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { type TrunkRowModel, trunkRowModel } from './trunk-row-model.ts'

/** The row of a trunk whose facts were loaded on this visit. For tests only. */
export const rowOf = (facts: TrunkFacts): TrunkRowModel =>
  trunkRowModel(
    {
      facts,
      freshFacts: facts,
      rememberedSince: null,
      reading: false,
      pending: false,
      routesAt: null,
      errors: [],
      retry: () => undefined,
    },
    { listsPending: false, nameOfTrunk: () => undefined, records: [] },
  )
