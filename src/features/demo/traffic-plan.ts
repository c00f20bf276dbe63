import type { DomainName } from '../../domain/base/domain-name.ts'
import type { E164 } from '../../domain/base/e164.ts'
import type { TestCall } from './test-call.ts'

export type TrafficSources = {
  readonly callers: readonly { readonly domainName: DomainName; readonly name: string }[]
  readonly numbers: readonly E164[]
}

/** Alternates calls from the PBXs and to the numbers. The same seed gives the same calls. */
export function trafficCall({ callers, numbers }: TrafficSources, seed: string, turn: number): TestCall | undefined {
  const callSeed = `${seed} ${turn}`
  const caller = pick(callers, callSeed)
  const number = pick(numbers, callSeed)
  if (caller && (turn % 2 === 0 || !number)) {
    return {
      leg: 'termination',
      domainName: caller.domainName,
      caller: { kind: 'known', name: caller.name },
      host: null,
      to: null,
      seed: callSeed,
    }
  }
  return number && { leg: 'origination', number, from: null, seed: callSeed }
}

const pick = <T>(items: readonly T[], seed: string): T | undefined => items[hash(seed) % Math.max(1, items.length)]

/** FNV-1a, then mixed, because seeds that differ in the last digit must not give neighbours. */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93)
  value = Math.imul(value ^ (value >>> 15), 0x2c_1b_3c_6d)
  return (value ^ (value >>> 13)) >>> 0
}

/**
 * How many calls are due. After a pause (a hidden tab wakes once per second, a computer sleeps) only the calls of the
 * last second are made up for, so that the rate stays steady.
 */
export function callsDue(elapsedMs: number, rate: number, placed: number) {
  const behind = Math.floor((elapsedMs * rate) / 1000) - placed
  const due = Math.max(0, Math.min(behind, rate))
  return { due, skip: Math.max(0, behind - due) }
}
