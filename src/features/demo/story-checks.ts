import { later } from '../../domain/base/instant.ts'
import { type RegionCode, regionLabel } from '../../domain/base/region.ts'
import { isPropagating, propagationTime, type RouteSubject } from '../../domain/account/route.ts'
import { listCredentials } from '../../twilio/credentials.ts'
import { listNumberConfigurations } from '../../twilio/incoming-phone-numbers.ts'
import { listIpAddresses } from '../../twilio/ip-addresses.ts'
import { counted } from '../../domain/base/sentence-text.ts'
import { serverNow } from '../../twilio/server-clock.ts'
import { listAttachedLists } from '../../twilio/attached-lists.ts'
import { noteSeen, storyMemory, wasSeen } from './story-memory.ts'
import { callsSince, numberSubject, readRoute, regionOf, storyInstance, terminationSubject } from './story-reading.ts'

/** `seen`: what the API says about the step. */
export type Check = { readonly done: boolean; readonly seen: string }

async function bothRegions(): Promise<readonly [termination: RegionCode, number: RegionCode]> {
  const [termination, number] = await Promise.all([readRoute(terminationSubject), readRoute(numberSubject)])
  return [regionOf(termination), regionOf(number)]
}

export async function checkBeginning(): Promise<Check> {
  const [us1, ie1, [termination, number]] = await Promise.all([
    storyInstance('us1'),
    storyInstance('ie1'),
    bothRegions(),
  ])
  if (!us1 || !ie1) return { done: false, seen: 'This account does not have East Mountain Office in both US1 and IE1.' }
  const seen = `Set up in US1 and IE1. The URI is routed to ${regionLabel(termination)}, the number to ${regionLabel(number)}.`
  return { done: termination === 'us1' && number === 'us1', seen }
}

export async function checkTrap(): Promise<Check> {
  const [ie1, numbers, calls] = await Promise.all([
    storyInstance('ie1'),
    listNumberConfigurations('ie1'),
    callsSince('us1', storyMemory().began),
  ])
  const isPrepared = ie1 !== undefined && numbers.some(({ trunkSid }) => trunkSid === ie1.sid)
  const count = calls.filter(({ direction }) => direction === 'trunking-originating').length
  const seen = `${isPrepared ? 'The number is associated in IE1' : 'The number is not associated in IE1'}. Calls to it recorded in US1 since the story began: ${count}.`
  return { done: isPrepared && count > 0, seen }
}

async function allowedInIe1() {
  const instance = await storyInstance('ie1')
  if (!instance) return { addresses: [], users: 0 }
  const [addressLists, userLists] = await Promise.all([
    listAttachedLists('ie1', instance.sid, 'ip-access-control-lists'),
    listAttachedLists('ie1', instance.sid, 'credential-lists'),
  ])
  const entries = await Promise.all(addressLists.map(({ sid }) => listIpAddresses('ie1', sid)))
  const users = await Promise.all(userLists.map(({ sid }) => listCredentials('ie1', sid)))
  return { addresses: entries.flat().map(({ cidr }) => cidr.address as string), users: users.flat().length }
}

export async function checkReview(isOpen: boolean): Promise<Check> {
  const [{ addresses, users }, [termination]] = await Promise.all([allowedInIe1(), bothRegions()])
  if (isOpen) noteSeen('review')
  const wasOpen = wasSeen('review')
  const state = isOpen ? 'is open' : wasOpen ? 'was opened' : 'is not open'
  const allowed = `${counted(addresses.length, 'address', 'addresses')} and ${counted(users, 'user')}`
  const seen = `IE1 allows ${allowed}. The URI is routed to ${regionLabel(termination)}. The review ${state}.`
  return { done: wasOpen && addresses.length > 0 && users > 0, seen }
}

export async function checkRerouted(subject: RouteSubject): Promise<Check> {
  const route = await readRoute(subject)
  const region = regionOf(route)
  const state = isPropagating(route, serverNow()) ? ', still propagating' : ''
  return { done: region === 'ie1', seen: `The API says voice_region: ${region}${state}.` }
}

export async function checkSplit(): Promise<Check> {
  const route = await readRoute(terminationSubject)
  const since = route.kind === 'explicit' ? route.dateUpdated : serverNow()
  const counts = await Promise.all(
    (['us1', 'ie1'] as const).map(async (region) => (await callsSince(region, since)).filter(isFromPbx).length),
  )
  const [us1 = 0, ie1 = 0] = counts
  const seen = `Calls from the PBX recorded since the re-route: ${us1} in US1, ${ie1} in IE1.`
  return { done: us1 > 0 && ie1 > 0, seen }
}

const isFromPbx = ({ direction }: { readonly direction: string }): boolean => direction === 'trunking-terminating'

export async function checkSettled(): Promise<Check> {
  const routes = await Promise.all([readRoute(terminationSubject), readRoute(numberSubject)])
  const open = routes.filter((route) => isPropagating(route, serverNow())).length
  const settled = routes.map((route) =>
    route.kind === 'explicit' ? later(route.dateUpdated, propagationTime) : storyMemory().began,
  )
  const since = settled.toSorted((one, other) => other - one)[0] ?? serverNow()
  const calls = open > 0 ? [] : await callsSince('ie1', since)
  const out = calls.filter(isFromPbx).length
  const isThere = routes.every((route) => regionOf(route) === 'ie1')
  const seen =
    open > 0
      ? `Still propagating: ${open} of 2 routes.`
      : `Settled. Recorded in IE1 since: ${out} from the PBX, ${calls.length - out} to the number.`
  return { done: isThere && open === 0 && out > 0 && calls.length > out, seen }
}

export async function checkGap(): Promise<Check> {
  const { addresses } = await allowedInIe1()
  const isIn = addresses.includes('203.0.113.7')
  if (!isIn) noteSeen('gap')
  const sawGap = wasSeen('gap')
  const seen = isIn
    ? `IE1 allows 203.0.113.7${sawGap ? ' again: the gap was made and undone' : '. No gap was made yet'}.`
    : 'IE1 does not allow 203.0.113.7: calls from the PBX are refused with 32201. Undo the gap.'
  return { done: isIn && sawGap, seen }
}
