import { domainOfName } from '../../src/domain/base/domain-name.ts'
import type { Instant } from '../../src/domain/base/instant.ts'
import { parseCidrPrefixLength, parseIpv4 } from '../../src/domain/base/ipv4.ts'
import { parsePriority, parseWeight } from '../../src/domain/account/origination-url.ts'
import { type RegionCode, regionCodes } from '../../src/domain/base/region.ts'
import { nextSeq, sidOf } from '../account/sids.ts'
import type { WritableTables } from '../account/tables.ts'
import { must } from './must.ts'
import type { InstanceSpec, TrunkSpec } from './scenario.ts'

export type Ago = (milliseconds: number) => Instant

export function addTrunk(tables: WritableTables, ago: Ago, spec: TrunkSpec): void {
  for (const region of regionCodes) {
    const instance = spec.instances[region]
    if (instance) addInstance(tables, ago, region, spec, instance)
  }
  const key = must(domainOfName(spec.domain), spec.domain)
  for (const [name, text, user] of spec.callers ?? []) {
    const address = must(parseIpv4(text), text)
    const credentials = user === undefined ? null : { username: user, password: passwordOf(spec.domain, user) }
    tables.put('knownCaller', `${key}/${name}`, { seq: nextSeq(tables), domainName: key, name, address, credentials })
  }
  if (!spec.route) return
  const set = ago(spec.route.set)
  tables.put('terminationRoute', key, {
    seq: nextSeq(tables),
    sid: sidOf.route(`terminationRoute ${key}`),
    friendlyName: null,
    voiceRegion: spec.route.region,
    formerRegion: spec.route.former ?? null,
    dateCreated: set,
    dateUpdated: set,
  })
}

function addInstance(
  tables: WritableTables,
  ago: Ago,
  region: RegionCode,
  spec: TrunkSpec,
  instance: InstanceSpec,
): void {
  const seed = `${region}/${spec.domain}`
  const created = ago(instance.created)
  const common = { region, dateCreated: created, dateUpdated: created }
  const trunkSid = sidOf.trunk(seed)
  tables.put('trunk', trunkSid, {
    ...common,
    seq: nextSeq(tables),
    sid: trunkSid,
    friendlyName: spec.name,
    domainName: must(domainOfName(spec.domain), spec.domain),
    secure: false,
    recording: { mode: 'do-not-record', trim: 'do-not-trim' },
    transferMode: 'disable-all',
    transferCallerId: 'from-transferee',
    cnamLookupEnabled: false,
    disasterRecoveryUrl: null,
    disasterRecoveryMethod: 'POST',
    symmetricRtpEnabled: false,
    cps: instance.cps ?? 30,
    ...instance.settings,
  })

  for (const [index, url] of (instance.urls ?? []).entries()) {
    const sid = sidOf.originationUrl(`${seed}/${index}`)
    tables.put('originationUrl', sid, {
      ...common,
      seq: nextSeq(tables),
      sid,
      trunkSid,
      friendlyName: url.name ?? 'PBX',
      sipUrl: url.to,
      priority: must(parsePriority(url.priority ?? 10), url.to),
      weight: must(parseWeight(url.weight ?? 10), url.to),
      enabled: url.enabled ?? true,
    })
  }

  if (instance.addresses) {
    const listSid = sidOf.ipAccessControlList(seed)
    const list = { ...common, seq: nextSeq(tables), sid: listSid, friendlyName: instance.addresses.list }
    tables.put('ipAccessControlList', listSid, list)
    const link = { ...common, seq: nextSeq(tables), trunkSid, listSid }
    tables.put('attachedIpAccessControlList', `${trunkSid}/${listSid}`, link)
    for (const [friendlyName, text] of instance.addresses.entries) {
      const sid = sidOf.ipAddress(`${seed}/${text}`)
      const [ip = '', length = '32'] = text.split('/')
      const address = must(parseIpv4(ip), text)
      const prefixLength = must(parseCidrPrefixLength(Number(length)), text)
      const entry = { ...common, seq: nextSeq(tables), sid, listSid, friendlyName, address, prefixLength }
      tables.put('ipAddress', sid, entry)
    }
  }

  if (instance.users) {
    const listSid = sidOf.credentialList(seed)
    const list = { ...common, seq: nextSeq(tables), sid: listSid, friendlyName: instance.users.list }
    tables.put('credentialList', listSid, list)
    const link = { ...common, seq: nextSeq(tables), trunkSid, listSid }
    tables.put('attachedCredentialList', `${trunkSid}/${listSid}`, link)
    for (const username of instance.users.names) {
      const sid = sidOf.credential(`${seed}/${username}`)
      const password = passwordOf(spec.domain, username)
      tables.put('credential', sid, { ...common, seq: nextSeq(tables), sid, listSid, username, password })
    }
  }
}

/** A PBX uses the same password in every Region. */
export const passwordOf = (name: string, username: string): string => `${name}/${username}/Demo2026`
