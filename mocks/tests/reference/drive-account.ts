import { domainOfName } from '../../../src/domain/base/domain-name.ts'
import { parseE164 } from '../../../src/domain/base/e164.ts'
import { type Instant, later, minutes } from '../../../src/domain/base/instant.ts'
import { parseCidrPrefixLength, parseIpv4 } from '../../../src/domain/base/ipv4.ts'
import { parsePriority, parseWeight } from '../../../src/domain/account/origination-url.ts'
import type { Result } from '../../../src/domain/base/result.ts'
import {
  createCredentialList,
  createIpAccessControlList,
  deleteEntry,
  deleteList,
} from '../../account/access-list-writes.ts'
import { attachList, detachList } from '../../account/attached-list-writes.ts'
import { createCredential } from '../../account/credential-writes.ts'
import { createIpAddress } from '../../account/ip-address-writes.ts'
import { numberOf } from '../../account/number-directory.ts'
import { buyNumber, releaseNumber } from '../../account/number-ownership.ts'
import { associateNumber, configureNumber, dissociateNumber } from '../../account/number-writes.ts'
import {
  createOriginationUrl,
  deleteOriginationUrl,
  updateOriginationUrl,
} from '../../account/origination-url-writes.ts'
import type { Refusal } from '../../account/refusal.ts'
import { updateNumberRoute, updateTerminationRoute } from '../../account/routes.ts'
import { beginTransaction, createMemoryTables, type MemoryTables, type WritableTables } from '../../account/tables.ts'
import { placeTestCall, type TestCall } from '../../account/test-call.ts'
import { createTrunk, deleteTrunk, updateTrunk } from '../../account/trunk-writes.ts'
import type { Answer, Kind, Operation } from './operation.ts'

/** The account under test. `sids` maps each handle to its SID. */
export type Driven = {
  readonly tables: MemoryTables
  readonly sids: {
    readonly trunks: string[]
    readonly urls: string[]
    readonly lists: string[]
    readonly entries: string[]
  }
  readonly start: Instant
  now: Instant
  calls: number
}

export function startDriving(now: Instant, foreign: readonly string[]): Driven {
  const tables = createMemoryTables()
  for (const [index, name] of foreign.entries()) {
    const domainName = domain(name)
    tables.put('foreignName', domainName, { seq: index - foreign.length, domainName })
  }
  return { tables, sids: { trunks: [], urls: [], lists: [], entries: [] }, start: now, now, calls: 0 }
}

function valid<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The operation has an invalid value')
  return value
}
const domain = (name: string) => valid(domainOfName(name))
const e164 = (number: string) => valid(parseE164(number))
const password = 'Correct9horse'
const nobody = '0'.repeat(32)

const listKinds = { access: 'ipAccessControlList', credential: 'credentialList' } as const
const links = { access: 'attachedIpAccessControlList', credential: 'attachedCredentialList' } as const
const entryKinds = { access: 'ipAddress', credential: 'credential' } as const

/** Like the store, applies an operation only when it is not refused. */
export function drive(driven: Driven, operation: Operation): Answer {
  if (operation.do === 'wait') {
    driven.now = later(driven.now, minutes(operation.minutes))
    return 'ok'
  }
  const transaction = beginTransaction(driven.tables)
  if (operation.do === 'call-from' || operation.do === 'call-to') {
    driven.calls += 1
    const call = operation.do === 'call-from' ? callFrom(operation) : callTo(operation)
    const { decision, record } = placeTestCall(transaction, call, `call ${driven.calls}`, driven.now)
    driven.tables.apply(transaction.changes())
    return `${decision.outcome} ${decision.region} ${decision.code} ${record !== null}`
  }
  const done = run(driven, transaction, operation)
  if (!done.ok) return done.error.kind === 'refused' ? String(done.error.code) : 'not-found'
  driven.tables.apply(transaction.changes())
  return 'ok'
}

const callFrom = ({ name, source, user }: Extract<Operation, { do: 'call-from' }>): TestCall => ({
  leg: 'termination',
  placed: {
    host: domain(name),
    to: '+12025550123',
    source: valid(parseIpv4(source)),
    credentials: user === null ? null : { username: user, password },
  },
  from: null,
})

const callTo = ({ number, pbx }: Extract<Operation, { do: 'call-to' }>): TestCall => ({
  leg: 'origination',
  placed: { number: e164(number), edge: 'ashburn', answerOf: () => (pbx === 'answers' ? 200 : null) },
  from: e164('+12025550123'),
})

/** Stores the SID under the next handle. */
function made<T extends { readonly sid: string }>(handles: string[], result: Result<T, Refusal>): Result<T, Refusal> {
  if (result.ok) handles.push(result.value.sid)
  return result
}

function addEntry(
  tables: WritableTables,
  kind: Kind,
  region: 'us1' | 'ie1' | 'au1',
  list: string,
  text: string,
  now: Instant,
): Result<{ sid: string }, Refusal> {
  if (kind === 'credential') return createCredential(tables, region, list, { username: text, password }, now)
  const [address = '', length = '32'] = text.split('/')
  const range = { address: valid(parseIpv4(address)), prefixLength: valid(parseCidrPrefixLength(Number(length))) }
  return createIpAddress(tables, region, list, { friendlyName: text, ...range }, now)
}

type Change = Exclude<Operation, { do: 'wait' | 'call-from' | 'call-to' }>

function run({ sids, now, tables: base }: Driven, tables: WritableTables, op: Change): Result<unknown, Refusal> {
  const trunk = 'trunk' in op && op.trunk !== null ? (sids.trunks[op.trunk] ?? `TK${nobody}`) : ''
  const list = 'list' in op ? (sids.lists[op.list] ?? `AL${nobody}`) : ''
  const sidOfNumber = (number: string) => numberOf(base, e164(number))?.sid ?? `PN${nobody}`
  const number = 'number' in op ? sidOfNumber(op.number) : ''
  switch (op.do) {
    case 'create-trunk': {
      const settings = op.name === null ? {} : { domainName: domain(op.name) }
      return made(sids.trunks, createTrunk(tables, op.region, settings, now))
    }
    case 'rename-trunk': {
      const domainName = op.name === null ? null : domain(op.name)
      return updateTrunk(tables, op.region, trunk, { domainName }, now)
    }
    case 'set-recovery': {
      const disasterRecoveryUrl = op.isSet ? 'https://fallback.example/voice' : null
      return updateTrunk(tables, op.region, trunk, { disasterRecoveryUrl }, now)
    }
    case 'delete-trunk':
      return deleteTrunk(tables, op.region, trunk, now)
    case 'create-url': {
      const ten = { priority: valid(parsePriority(10)), weight: valid(parseWeight(10)) }
      const url = { friendlyName: 'PBX', sipUrl: 'sip:pbx.example', enabled: op.enabled, ...ten }
      return made(sids.urls, createOriginationUrl(tables, op.region, trunk, url, now))
    }
    case 'enable-url':
      return updateOriginationUrl(tables, op.region, trunk, sids.urls[op.url] ?? '', { enabled: op.enabled }, now)
    case 'delete-url':
      return deleteOriginationUrl(tables, op.region, trunk, sids.urls[op.url] ?? '')
    case 'create-list':
      return op.kind === 'access'
        ? made(sids.lists, createIpAccessControlList(tables, op.region, op.name, now))
        : made(sids.lists, createCredentialList(tables, op.region, op.name, now))
    case 'delete-list':
      return deleteList(tables, listKinds[op.kind], op.region, list)
    case 'add-entry':
      return made(sids.entries, addEntry(tables, op.kind, op.region, list, op.text, now))
    case 'delete-entry':
      return deleteEntry(tables, entryKinds[op.kind], op.region, list, sids.entries[op.entry] ?? '')
    case 'attach':
      return attachList(tables, links[op.kind], op.region, trunk, list, now)
    case 'detach':
      return detachList(tables, links[op.kind], op.region, trunk, list)
    case 'buy':
      return buyNumber(tables, { number: e164(op.number) }, {}, now)
    case 'release':
      return releaseNumber(tables, op.region, number)
    case 'point-to-trunk':
      return configureNumber(tables, op.region, number, { trunkSid: op.trunk === null ? null : trunk }, now)
    case 'point-to-webhook':
      return configureNumber(
        tables,
        op.region,
        number,
        { voiceUrl: op.isSet ? 'https://ivr.example/voice' : null },
        now,
      )
    case 'set-emergency':
      return configureNumber(tables, op.region, number, { emergency: op.isSet }, now)
    case 'associate':
      return associateNumber(tables, op.region, trunk, number, now)
    case 'dissociate':
      return dissociateNumber(tables, op.region, trunk, number, now)
    case 'route-uri':
      return updateTerminationRoute(tables, domain(op.name), { voiceRegion: op.region }, now)
    case 'route-number':
      return updateNumberRoute(tables, e164(op.number), { voiceRegion: op.region }, now)
  }
}
