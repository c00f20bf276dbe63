import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import type { ArmedFault, Effect, FaultProduct } from './fault.ts'
import { draw } from './seeded.ts'

/** The properties of a request that faults match on. */
export type Struck = {
  readonly region: RegionCode
  readonly product: FaultProduct
  /** The last part of the path that names a resource, such as `OriginationUrls`. */
  readonly resource: string
  readonly access: 'read' | 'write'
}

export type Strike = {
  readonly effect: Effect | null
  /** Extra milliseconds before the answer. */
  readonly delay: number
  /** The same array when nothing changed. */
  readonly remaining: readonly ArmedFault[]
}

function strikes({ region, operation }: ArmedFault, call: Struck): boolean {
  if (region !== 'any' && region !== call.region) return false
  const target = `${call.product}.${call.resource}`
  return [
    'any',
    call.access,
    call.product,
    `${call.product}.${call.access}`,
    target,
    `${target}.${call.access}`,
  ].includes(operation)
}

/** How many requests of a Region a fault strikes; undefined means no limit. */
function limitOf({ times }: ArmedFault): number | undefined {
  if (times === 'once') return 1
  return times.startsWith('next-') ? Number(times.slice('next-'.length)) : undefined
}

function isDrawn({ times }: ArmedFault, call: Struck, met: number): boolean {
  const [percent, unit, seed = ''] = times.split('-')
  return unit !== 'percent' || draw(`${seed} ${call.region} ${met}`) * 100 < Number(percent)
}

const delayOf = ({ effect }: ArmedFault): number | undefined =>
  effect.startsWith('latency-') ? Number(effect.slice('latency-'.length)) : undefined

const isEffect = (effect: ArmedFault['effect']): effect is Effect => !effect.startsWith('latency-')

/**
 * What happens to one request, and the faults that remain. All matching latency faults apply, and the first of the
 * other matching faults. A fault with `any` and `once` fails the request and its fall-backs through the other Regions
 * (R18). It ends when the same Region is asked again, and that request succeeds.
 */
export function strike(faults: readonly ArmedFault[], call: Struck): Strike {
  let delay = 0
  let effect: Effect | null = null
  let isChanged = false
  const remaining: ArmedFault[] = []
  for (const fault of faults) {
    if (!strikes(fault, call) || (effect !== null && isEffect(fault.effect))) {
      remaining.push(fault)
      continue
    }
    const met = fault.met[call.region] ?? 0
    const limit = limitOf(fault)
    isChanged ||= fault.times !== 'always'
    if (limit !== undefined && met >= limit) continue
    const counted = fault.times === 'always' ? fault : { ...fault, met: { ...fault.met, [call.region]: met + 1 } }
    if (limit === undefined || isLeft(counted, limit)) remaining.push(counted)
    if (!isDrawn(fault, call, met)) continue
    delay += delayOf(fault) ?? 0
    if (isEffect(fault.effect)) effect = fault.effect
  }
  return { effect, delay, remaining: isChanged ? remaining : faults }
}

function isLeft({ region, met }: ArmedFault, limit: number): boolean {
  const regions = region === 'any' ? regionCodes : [region]
  return regions.some((code) => (met[code] ?? 0) < limit)
}
