import { createKeptAtom } from '../browser/kept-atom.ts'
import type { Trunk } from '../domain/account/trunk.ts'

/** SIDs of young instances that could take a call once. The oldest are dropped first, when they are no longer young. */
const worked = createKeptAtom<readonly string[]>('worked-trunks', {
  parse: (text) => (text ?? '').split(' ').filter(Boolean),
  format: (sids) => sids.join(' '),
})
const kept = 100

const sidsOf = ({ instances }: Trunk): readonly string[] => Object.values(instances).map(({ sid }) => sid)

export function noteWorked(trunks: readonly Trunk[]): void {
  const known = worked.get()
  const added = trunks.flatMap(sidsOf).filter((sid) => !known.includes(sid))
  if (added.length > 0) worked.set([...known, ...added].slice(-kept))
}

export const hasWorked = (trunk: Trunk): boolean => sidsOf(trunk).some((sid) => worked.get().includes(sid))
