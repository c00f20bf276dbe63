import type { RegionCode } from '../../domain/base/region.ts'
import type { Fault } from './demo-api.ts'

/** The parts of a request that faults match, and its status; null: no response. */
export type Bitten = {
  readonly region: RegionCode
  readonly product: string
  readonly method: string
  readonly path: string
  readonly status: number | null
}

/** Whether a fault matches the request and explains how it ended. Latency ends nothing. */
export function bites(fault: Fault, { region, product, method, path, status }: Bitten): boolean {
  if (fault.region !== 'any' && fault.region !== region) return false
  const [first = '', second, third] = fault.operation.split('.')
  const access = method === 'GET' ? 'read' : 'write'
  const isHit = [first, second, third].every((part) => {
    if (part === undefined || part === 'any') return true
    if (part === 'read' || part === 'write') return part === access
    return part === product || path.split(/[/.?]/).includes(part)
  })
  return isHit && endsWith(fault.effect, status)
}

/** Whether a fault could explain an error of which only Region and status are known. */
export const mayEndSo = (fault: Fault, region: RegionCode | undefined, status: number | null): boolean =>
  (fault.region === 'any' || region === undefined || fault.region === region) && endsWith(fault.effect, status)

const endsWith = (effect: string, status: number | null): boolean =>
  effect.startsWith('status-')
    ? status === Number(effect.slice('status-'.length))
    : effect.startsWith('drop-') && status === null
