import type { QueryClient } from '@tanstack/react-query'
import { parseE164 } from '../../domain/base/e164.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { isPropagating, propagationTime, type RouteSubject } from '../../domain/account/route.ts'
import { attemptReroute } from '../routing/reroute-mutation.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { changeClock } from './demo-api.ts'
import { openGaps } from './gap-store.ts'
import { makeGap, planGaps, undoGap } from './gaps.ts'
import { numberSubject, readRoute, regionOf, storyInstance, storyTrunk, terminationSubject } from './story-reading.ts'
import type { TestCall } from './test-call.ts'
import { placeTestCall } from './test-call-api.ts'

const fromPbx: TestCall = { ...terminationSubject, caller: { kind: 'known', name: 'SBC A' }, host: null, to: null }
const toNumber: TestCall = { ...numberSubject, from: parseE164('+353209109999') ?? null }
const where = (region: RegionCode | null): string => (region === null ? 'no Region' : regionLabel(region))

export async function callNumber(): Promise<string> {
  const { outcome, region } = await placeTestCall(toNumber)
  return `A simulated call to +1 402 555 1212 from Ireland: ${outcome} in ${where(region)}.`
}

/** Places 5 to 12 calls from the PBX, until both Regions have handled one. */
export async function callWhilePropagating(): Promise<string> {
  const counts = new Map<string, number>()
  for (let call = 0; call < 12 && (call < 5 || counts.size < 2); call += 1) {
    const { region } = await placeTestCall(fromPbx)
    counts.set(where(region), (counts.get(where(region)) ?? 0) + 1)
  }
  const split = [...counts].map(([region, count]) => `${count} in ${region}`).join(', ')
  return `Simulated calls from the PBX: ${split}.`
}

/** Re-routes as the console does, with a record that can be undone. */
export async function reroute(client: QueryClient, subject: RouteSubject): Promise<string> {
  const before = await readRoute(subject)
  if (regionOf(before) === 'ie1') return 'It is already routed to IE1.'
  const outcome = await attemptReroute(client, { subject, target: 'ie1' }, { kind: 'write', before, reason: null })
  if (outcome.kind !== 'applied') throw outcome.error
  return 'Re-routed to IE1. This console recorded the change.'
}

export async function settleAndCall(): Promise<string> {
  const routes = await Promise.all([terminationSubject, numberSubject].map(readRoute))
  if (routes.some((route) => isPropagating(route, serverNow()))) await changeClock({ advanceMs: propagationTime })
  const [out, into] = [await placeTestCall(fromPbx), await placeTestCall(toNumber)]
  return `From the PBX: ${out.outcome} in ${where(out.region)}. To the number: ${into.outcome} in ${where(into.region)}.`
}

const gap = { kind: 'address', region: 'ie1', trunk: storyTrunk } as const

/** Makes the gap and a call that is refused. Called again, it undoes the gap and repeats the call. */
export async function breakOrUndo(): Promise<string> {
  const isBroken = openGaps
    .get()
    .some(({ kind, region, trunk }) => kind === gap.kind && region === gap.region && trunk === gap.trunk)
  if (isBroken) {
    await undoGap(gap)
    const { outcome, region } = await placeTestCall(fromPbx)
    return `The address is back. The same call: ${outcome} in ${where(region)}.`
  }
  const instance = await storyInstance('ie1')
  if (!instance) throw new Error('IE1 has no instance of this trunk')
  const plan = (await planGaps({ region: 'ie1', trunk: storyTrunk, instance })).find(({ kind }) => kind === 'address')
  if (plan) await makeGap(plan)
  const { outcome, code, region } = await placeTestCall(fromPbx)
  return `203.0.113.7 was removed. A call from the PBX: ${outcome} in ${where(region)} with ${code ?? 'no code'}, and no call record.`
}
