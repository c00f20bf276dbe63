import * as v from 'valibot'
import { coverage } from '../../domain/verdict/cidr-coverage.ts'
import { exhaustive } from '../../domain/base/exhaustive.ts'
import { formatCidr, parseCidrPrefixLength } from '../../domain/base/ipv4.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import type { TrunkInstance } from '../../domain/account/trunk-instance.ts'
import { createCredential, deleteCredential } from '../../twilio/credential-writes.ts'
import { listCredentials } from '../../twilio/credentials.ts'
import { listNumberConfigurations } from '../../twilio/incoming-phone-numbers.ts'
import { createIpAddress, deleteIpAddress } from '../../twilio/ip-address-writes.ts'
import { listIpAddresses } from '../../twilio/ip-addresses.ts'
import { associateNumber, dissociateNumber } from '../../twilio/number-configuration-writes.ts'
import { updateOriginationUrl } from '../../twilio/origination-url-writes.ts'
import { listOriginationUrls } from '../../twilio/origination-urls.ts'
import type { SettledWrite } from '../../twilio/settled-write.ts'
import { listAttachedLists } from '../../twilio/attached-lists.ts'
import type { GapItem, GapKind } from './gap-item.ts'
import { gapClosed, noteGap, openGaps } from './gap-store.ts'
import { requestDemo } from './request-demo.ts'
import { readCallers } from './test-call-api.ts'

/** What a gap would remove now. `unknownPasswords`: the users that Undo could not restore. */
export type GapPlan = {
  readonly kind: GapKind
  readonly items: readonly GapItem[]
  readonly unknownPasswords: readonly string[]
}

type Target = { readonly region: RegionCode; readonly trunk: string; readonly instance: TrunkInstance }

const passwordsSchema = v.object({ passwords: v.array(v.object({ username: v.string(), password: v.string() })) })
const whole = parseCidrPrefixLength(32)

export const planGaps = async (target: Target): Promise<readonly GapPlan[]> =>
  Promise.all([planAddress(target), planUsers(target), planUris(target), planNumber(target)])

/** Every entry that allows the trunk's first caller. */
async function planAddress({ region, trunk, instance }: Target): Promise<GapPlan> {
  const [caller] = await readCallers(trunk)
  const items: GapItem[] = []
  for (const { sid: listSid } of caller
    ? await listAttachedLists(region, instance.sid, 'ip-access-control-lists')
    : []) {
    for (const { friendlyName, cidr } of await listIpAddresses(region, listSid)) {
      if (!caller || whole === undefined) continue
      if (coverage([cidr], { address: caller.address, prefixLength: whole }) !== 'all') continue
      items.push({ kind: 'address', region, trunk, listSid, friendlyName, ...cidr })
    }
  }
  return { kind: 'address', items, unknownPasswords: [] }
}

async function planUsers({ region, trunk, instance }: Target): Promise<GapPlan> {
  const known = await requestDemo('GET', `callers/passwords?trunk=${encodeURIComponent(trunk)}`, passwordsSchema)
  const passwords = new Map(known.passwords.map((one) => [one.username, one.password]))
  const items: GapItem[] = []
  const unknownPasswords: string[] = []
  for (const { sid: listSid } of await listAttachedLists(region, instance.sid, 'credential-lists')) {
    for (const { username } of await listCredentials(region, listSid)) {
      const password = passwords.get(username)
      if (password === undefined) unknownPasswords.push(username)
      else items.push({ kind: 'user', region, trunk, listSid, username, password })
    }
  }
  return { kind: 'user', items, unknownPasswords }
}

async function planUris({ region, trunk, instance }: Target): Promise<GapPlan> {
  const urls = (await listOriginationUrls(region, instance.sid)).filter(({ enabled }) => enabled)
  const items = urls.map(
    ({ sid, sipUrl }) => ({ kind: 'uri', region, trunk, trunkSid: instance.sid, sid, sipUrl }) as const,
  )
  return { kind: 'uri', items, unknownPasswords: [] }
}

async function planNumber({ region, trunk, instance }: Target): Promise<GapPlan> {
  const numbers = await listNumberConfigurations(region)
  const first = numbers.find(({ trunkSid }) => trunkSid === instance.sid)
  const item =
    first && ({ kind: 'number', region, trunk, trunkSid: instance.sid, sid: first.sid, number: first.number } as const)
  return { kind: 'number', items: item ? [item] : [], unknownPasswords: [] }
}

/** Notes each removal as it succeeds, so that Undo works after a failure half-way. */
export async function makeGap({ items }: GapPlan): Promise<void> {
  for (const item of items) {
    await remove(item)
    noteGap(item)
  }
}

/** Restores what a gap of this kind removed from this instance, in the same order. */
export async function undoGap({ kind, region, trunk }: Pick<GapItem, 'kind' | 'region' | 'trunk'>): Promise<void> {
  for (const item of openGaps.get()) {
    if (item.kind !== kind || item.region !== region || item.trunk !== trunk) continue
    await restore(item)
    gapClosed(item)
  }
}

async function remove(item: GapItem): Promise<void> {
  const { region } = item
  switch (item.kind) {
    case 'address': {
      const entries = await listIpAddresses(region, item.listSid)
      for (const { sid, cidr } of entries)
        if (formatCidr(cidr) === formatCidr(item)) applied(await deleteIpAddress(region, item.listSid, sid))
      return
    }
    case 'user': {
      const users = await listCredentials(region, item.listSid)
      for (const { sid, username } of users)
        if (username === item.username) applied(await deleteCredential(region, item.listSid, sid))
      return
    }
    case 'uri':
      return applied(await updateOriginationUrl(region, item.trunkSid, item.sid, { enabled: false }))
    case 'number':
      return applied(await dissociateNumber(region, item.sid))
    default:
      exhaustive(item)
  }
}

async function restore(item: GapItem): Promise<void> {
  const { region } = item
  switch (item.kind) {
    case 'address': {
      const known = await listIpAddresses(region, item.listSid)
      const { friendlyName, address, prefixLength } = item
      return applied(
        await createIpAddress(region, item.listSid, { friendlyName, cidr: { address, prefixLength } }, known),
      )
    }
    case 'user':
      return applied(await createCredential(region, item.listSid, item, await listCredentials(region, item.listSid)))
    case 'uri':
      return applied(await updateOriginationUrl(region, item.trunkSid, item.sid, { enabled: true }))
    case 'number':
      return applied(await associateNumber(region, item.sid, item.trunkSid))
    default:
      exhaustive(item)
  }
}

function applied(write: SettledWrite<unknown>): void {
  if (write.kind !== 'applied') throw write.error
}
