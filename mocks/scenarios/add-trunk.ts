import { type RegionCode, regionCodes } from '../../src/domain/region.ts'
import type { TrunkRow } from '../account/rows.ts'
import { nextSeq, sidOf } from '../account/sids.ts'
import { cidr, domain, priority, weight, type World } from './world.ts'

export type UrlSpec = {
  readonly to: string
  readonly name?: string
  readonly priority?: number
  readonly weight?: number
  readonly enabled?: boolean
}

/** One instance. An access or credential list that is left out is not attached; an empty one is. */
export type InstanceSpec = {
  /** Milliseconds before loading. */
  readonly created: number
  readonly addresses?: { readonly list: string; readonly entries: readonly (readonly [name: string, cidr: string])[] }
  readonly users?: { readonly list: string; readonly names: readonly string[] }
  readonly urls?: readonly UrlSpec[]
  readonly settings?: Partial<
    Pick<
      TrunkRow,
      | 'secure'
      | 'recording'
      | 'transferMode'
      | 'transferCallerId'
      | 'cnamLookupEnabled'
      | 'disasterRecoveryUrl'
      | 'symmetricRtpEnabled'
    >
  >
}

export type TrunkSpec = {
  readonly name: string
  /** Name part of the Termination URI. */
  readonly domain: string
  /** Left out: the route was never written. `set` is milliseconds before loading. */
  readonly route?: { readonly region: RegionCode; readonly set: number; readonly former?: RegionCode }
  readonly instances: Readonly<Partial<Record<RegionCode, InstanceSpec>>>
}

export function addTrunk(world: World, spec: TrunkSpec): void {
  for (const region of regionCodes) {
    const instance = spec.instances[region]
    if (instance) addInstance(world, spec, region, instance)
  }
  if (!spec.route) return
  const key = domain(spec.domain)
  const set = world.ago(spec.route.set)
  world.tables.put('terminationRoute', key, {
    seq: nextSeq(world.tables),
    sid: sidOf.route(`terminationRoute ${key}`),
    friendlyName: null,
    voiceRegion: spec.route.region,
    formerRegion: spec.route.former ?? null,
    dateCreated: set,
    dateUpdated: set,
  })
}

function addInstance({ tables, ago }: World, spec: TrunkSpec, region: RegionCode, instance: InstanceSpec): void {
  const seed = `${region}/${spec.domain}`
  const created = ago(instance.created)
  const dates = { dateCreated: created, dateUpdated: created }
  const trunkSid = sidOf.trunk(seed)
  tables.put('trunk', trunkSid, {
    seq: nextSeq(tables),
    sid: trunkSid,
    region,
    friendlyName: spec.name,
    domainName: domain(spec.domain),
    secure: false,
    recording: { mode: 'do-not-record', trim: 'do-not-trim' },
    transferMode: 'disable-all',
    transferCallerId: 'from-transferee',
    cnamLookupEnabled: false,
    disasterRecoveryUrl: null,
    disasterRecoveryMethod: 'POST',
    symmetricRtpEnabled: false,
    ...instance.settings,
    ...dates,
  })
  for (const [index, url] of (instance.urls ?? []).entries()) {
    const sid = sidOf.originationUrl(`${seed}/${index}`)
    tables.put('originationUrl', sid, {
      seq: nextSeq(tables),
      sid,
      region,
      trunkSid,
      friendlyName: url.name ?? 'PBX',
      sipUrl: url.to,
      priority: priority(url.priority ?? 10),
      weight: weight(url.weight ?? 10),
      enabled: url.enabled ?? true,
      ...dates,
    })
  }
  if (instance.addresses) {
    const listSid = sidOf.ipAccessControlList(seed)
    const { list, entries } = instance.addresses
    tables.put('ipAccessControlList', listSid, {
      seq: nextSeq(tables),
      sid: listSid,
      region,
      friendlyName: list,
      ...dates,
    })
    tables.put('attachedIpAccessControlList', `${trunkSid}/${listSid}`, {
      seq: nextSeq(tables),
      region,
      trunkSid,
      listSid,
      ...dates,
    })
    for (const [friendlyName, text] of entries) {
      const sid = sidOf.ipAddress(`${seed}/${text}`)
      tables.put('ipAddress', sid, {
        seq: nextSeq(tables),
        sid,
        region,
        listSid,
        friendlyName,
        ...cidr(text),
        ...dates,
      })
    }
  }
  if (instance.users) {
    const listSid = sidOf.credentialList(seed)
    const { list, names } = instance.users
    tables.put('credentialList', listSid, { seq: nextSeq(tables), sid: listSid, region, friendlyName: list, ...dates })
    tables.put('attachedCredentialList', `${trunkSid}/${listSid}`, {
      seq: nextSeq(tables),
      region,
      trunkSid,
      listSid,
      ...dates,
    })
    for (const username of names) {
      const sid = sidOf.credential(`${seed}/${username}`)
      const password = passwordOf(spec.domain, username)
      tables.put('credential', sid, { seq: nextSeq(tables), sid, region, listSid, username, password, ...dates })
    }
  }
}

/** The same in every Region, as a PBX with one account has it. */
export const passwordOf = (name: string, username: string): string => `${name}/${username}/Demo2026`
