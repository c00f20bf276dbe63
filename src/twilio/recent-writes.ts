import type { RegionCode } from '../domain/base/region.ts'
import type { Asked } from './answer.ts'

/** A write that this tab sent. `status` is null while no answer has come, and `lost` if none will. */
export type RecentWrite = {
  readonly at: number
  readonly region: RegionCode
  readonly method: string
  readonly path: string
  readonly status: number | 'lost' | null
}

const kept = 20
let writes: readonly RecentWrite[] = []

/** Notes a write as it leaves. The returned function notes how it ended. */
export function noteWrite({ address, method }: Asked): (status: number | 'lost') => void {
  const write: RecentWrite = { at: Date.now(), region: address.region, method, path: address.path, status: null }
  writes = [...writes, write].slice(-kept)
  return (status) => {
    writes = writes.map((one) => (one === write ? { ...write, status } : one))
  }
}

/** The writes of the last minute, at most twenty, oldest first. */
export const recentWrites = (): readonly RecentWrite[] => writes.filter(({ at }) => Date.now() - at < 60_000)
