import type { BulkItem } from './bulk-item.ts'
import type { BulkSettings } from './bulk-job.ts'

/** Numbers that are re-routed together, by their index in the run. */
export type Wave = { readonly name: string; readonly indexes: readonly number[] }

type Sizes = Pick<BulkSettings, 'canary' | 'wave'>

/** The canary, then waves of equal size. Blocked numbers do not count towards the size. */
export function wavesOf(items: readonly BulkItem[], { canary, wave }: Sizes): readonly Wave[] {
  const waves: number[][] = []
  let planned = 0
  for (const [index, { state }] of items.entries()) {
    const isPlanned = state.kind !== 'blocked'
    const at = waveAt(isPlanned ? planned : Math.max(0, planned - 1), { canary, wave })
    const indexes = (waves[at] ??= [])
    indexes.push(index)
    if (isPlanned) planned += 1
  }
  return waves.map((indexes, at) => ({ name: waveName(at, canary), indexes }))
}

const waveAt = (place: number, { canary, wave }: Sizes): number =>
  place < canary ? 0 : Math.floor((place - canary) / wave) + (canary > 0 ? 1 : 0)

const waveName = (at: number, canary: number): string => (at === 0 && canary > 0 ? 'Canary' : `Wave ${at + 1}`)
