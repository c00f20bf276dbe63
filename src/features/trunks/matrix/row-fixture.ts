import type { TrunkFacts } from '../../../domain/account/facts.ts'
import { type TrunkRowModel, trunkRowModel } from './trunk-row-model.ts'

/** A row of a trunk of which these facts were read on this visit. For tests only. */
export const rowOf = (facts: TrunkFacts): TrunkRowModel =>
  trunkRowModel(
    { facts, freshFacts: facts, rememberedSince: null, reading: false, errors: [], retry: () => undefined },
    { listsPending: false, nameOfTrunk: () => undefined, records: [] },
  )
