import { exhaustive } from '../../domain/base/exhaustive.ts'
import { thousands } from '../../domain/base/thousands.ts'
import type { PresentInstance } from '../../domain/verdict/instance-state.ts'

/** After "From PBX: ". */
export function fromPbxText({ fromPbx, fromPbxFails }: Pick<PresentInstance, 'fromPbx' | 'fromPbxFails'>): string {
  switch (fromPbx.kind) {
    case 'active':
      return fromPbxFails ? 'active, failing' : 'active'
    case 'propagating':
      return fromPbxFails ? 'propagating, failing' : 'propagating'
    case 'may-still-take-calls':
      return 'may still take calls'
    case 'may-take-calls':
      return 'may take calls'
    case 'inactive':
    case 'no-domain-name':
      return '–'
    case 'not-read':
      return 'not loaded'
    default:
      return exhaustive(fromPbx)
  }
}

/** After "To numbers: ". */
export function toNumbersText({ toNumbers }: Pick<PresentInstance, 'toNumbers'>): string {
  const { routed, failing, dead, leaving, unsettled, notRead, propagating, listRead } = toNumbers
  if (failing > 0)
    return routed > 0 && failing === dead
      ? `${thousands(routed)}, ${dead} more failing`
      : `${thousands(failing)}, failing`
  if (routed > 0 && propagating === routed) return `${thousands(routed)} propagating`
  if (routed > 0)
    return propagating > 0 ? `${thousands(routed)}, ${thousands(propagating)} propagating` : thousands(routed)
  if (leaving > 0) return 'may still take calls'
  if (unsettled > 0) return 'may take calls'
  return notRead > 0 || !listRead ? 'not loaded' : '–'
}
