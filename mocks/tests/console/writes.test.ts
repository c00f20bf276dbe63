import { beforeEach, describe, expect, test } from 'vitest'
import { domainOfName } from '../../../src/domain/base/domain-name.ts'
import { parseInstant } from '../../../src/domain/base/instant.ts'
import {
  createAccessList,
  deleteAccessList,
  fetchAccessList,
  listAccessLists,
  renameAccessList,
} from '../../../src/twilio/access-lists.ts'
import { attachList, detachList } from '../../../src/twilio/attached-list-writes.ts'
import { listAttachedLists } from '../../../src/twilio/attached-lists.ts'
import { changePassword, createCredential, deleteCredential } from '../../../src/twilio/credential-writes.ts'
import { listCredentials } from '../../../src/twilio/credentials.ts'
import {
  createIpAddress,
  deleteIpAddress,
  fetchIpAddress,
  updateIpAddress,
} from '../../../src/twilio/ip-address-writes.ts'
import { listIpAddresses } from '../../../src/twilio/ip-addresses.ts'
import {
  associateNumber,
  dissociateNumber,
  fetchNumberConfiguration,
} from '../../../src/twilio/number-configuration-writes.ts'
import {
  createOriginationUrl,
  deleteOriginationUrl,
  fetchOriginationUrl,
  updateOriginationUrl,
} from '../../../src/twilio/origination-url-writes.ts'
import { listOriginationUrls } from '../../../src/twilio/origination-urls.ts'
import { updateRecording } from '../../../src/twilio/trunk-recording.ts'
import { createTrunk, deleteTrunk, fetchTrunk, updateTrunk } from '../../../src/twilio/trunk-writes.ts'
import { listTrunks } from '../../../src/twilio/trunks.ts'
import { sidOf } from '../../account/sids.ts'
import { must } from '../../scenarios/must.ts'
import { type ConsoleOn, consoleOn } from './console-on.ts'
import { cidr, made, mainLine, pbx, trunk, user } from './every-write.ts'

// Creates, lists, changes and deletes each resource as the forms do.

let on: ConsoleOn
beforeEach(() => {
  on = consoleOn()
})

const nameOf = (name: string) => must(domainOfName(name), name)
const deleted = { kind: 'applied', value: 'deleted' }
const alreadyGone = { kind: 'applied', value: 'already-gone' }
const at = (text: string) => must(parseInstant(text), text)
const now = { dateCreated: at('2026-11-24T14:08:00Z'), dateUpdated: at('2026-11-24T14:08:00Z') }

test('a trunk', async () => {
  const settings = {
    friendlyName: 'West Harbour',
    domainName: nameOf('west-harbour'),
    secure: true,
    transferMode: 'sip-only',
    transferCallerId: 'from-transferor',
    cnamLookupEnabled: true,
    disasterRecoveryUrl: 'https://fallback.example/twiml',
    disasterRecoveryMethod: 'GET',
  } as const
  const created = made(await createTrunk('au1', settings, []))
  expect(created).toMatchObject({ ...settings, region: 'au1', authTypes: [], ...now })
  expect(await listTrunks('au1')).toContainEqual(created)
  expect(await fetchTrunk('au1', created.sid)).toEqual(created)

  const cleared = { friendlyName: null, domainName: null, disasterRecoveryUrl: null, secure: false } as const
  const updated = made(await updateTrunk('au1', created.sid, cleared))
  expect(updated).toEqual({ ...created, ...cleared })
  expect(await fetchTrunk('au1', created.sid)).toEqual(updated)

  expect(await deleteTrunk('au1', created.sid)).toEqual(deleted)
  expect(await deleteTrunk('au1', created.sid)).toEqual(alreadyGone)
  expect(await listTrunks('au1')).not.toContainEqual(expect.objectContaining({ sid: created.sid }))
})

test('an empty trunk has Twilio’s defaults', async () => {
  expect(made(await createTrunk('ie1', {}, []))).toMatchObject({
    friendlyName: null,
    domainName: null,
    secure: false,
    transferMode: 'disable-all',
    recording: { mode: 'do-not-record', trim: 'do-not-trim' },
  })
})

test('recording', async () => {
  const changes = { mode: 'record-from-answer-dual' } as const
  expect(made(await updateRecording('ie1', trunk, changes))).toEqual({ ...changes, trim: 'do-not-trim' })
  made(await updateRecording('ie1', trunk, { trim: 'trim-silence' }))
  expect((await fetchTrunk('ie1', trunk)).recording).toEqual({ ...changes, trim: 'trim-silence' })
})

test('an origination URI', async () => {
  const before = await listOriginationUrls('ie1', trunk)
  const created = made(await createOriginationUrl('ie1', trunk, pbx, before))
  expect(created).toMatchObject({ ...pbx, trunkSid: trunk, region: 'ie1', ...now })
  expect(await listOriginationUrls('ie1', trunk)).toEqual([...before, created])
  const changes = { sipUrl: 'sip:desk@pbx.example:5061;transport=tls', enabled: true }
  expect(made(await updateOriginationUrl('ie1', trunk, created.sid, changes))).toEqual({ ...created, ...changes })
  expect(await fetchOriginationUrl('ie1', trunk, created.sid)).toEqual({ ...created, ...changes })
  expect(await deleteOriginationUrl('ie1', trunk, created.sid)).toEqual(deleted)
  expect(await listOriginationUrls('ie1', trunk)).toEqual(before)
})

test('an IP access control list and its addresses, attached and detached', async () => {
  const before = await listAccessLists('ie1', 'ip-access-control-lists')
  const list = made(await createAccessList('ie1', 'ip-access-control-lists', 'Night desk of East', before))
  expect(list).toEqual({
    region: 'ie1',
    kind: 'ip-access-control-lists',
    sid: list.sid,
    friendlyName: 'Night desk of East',
    ...now,
  })
  expect(await listAccessLists('ie1', 'ip-access-control-lists')).toEqual([...before, list])
  const renamed = made(
    await renameAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid }, 'East at night'),
  )
  expect(await fetchAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toEqual(renamed)
  expect(renamed.friendlyName).toBe('East at night')

  const entry = made(await createIpAddress('ie1', list.sid, { friendlyName: 'A', cidr: cidr('198.51.100.64', 29) }, []))
  expect(await listIpAddresses('ie1', list.sid)).toEqual([entry])
  const changes = { friendlyName: 'B', cidr: cidr('198.51.100.72', 32) }
  expect(made(await updateIpAddress('ie1', list.sid, entry.sid, changes))).toEqual({ sid: entry.sid, ...changes })
  made(await updateIpAddress('ie1', list.sid, entry.sid, { friendlyName: 'C' }))
  expect(await fetchIpAddress('ie1', list.sid, entry.sid)).toEqual({ ...changes, sid: entry.sid, friendlyName: 'C' })
  expect(await deleteIpAddress('ie1', list.sid, entry.sid)).toEqual(deleted)
  expect(await listIpAddresses('ie1', list.sid)).toEqual([])

  const attached = made(await attachList(trunk, { region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid }))
  expect(await listAttachedLists('ie1', trunk, 'ip-access-control-lists')).toContainEqual(attached)
  // Somebody else may have attached it already, which is the requested outcome.
  expect(await attachList(trunk, { region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toEqual({
    kind: 'applied',
    value: attached,
  })
  expect(await deleteAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toMatchObject({
    kind: 'refused',
    error: { code: 21236 },
  })
  expect(await detachList(trunk, { region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toEqual(deleted)
  expect(await detachList(trunk, { region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toEqual(
    alreadyGone,
  )
  expect(await deleteAccessList({ region: 'ie1', kind: 'ip-access-control-lists', sid: list.sid })).toEqual(deleted)
  expect(await listAccessLists('ie1', 'ip-access-control-lists')).toEqual(before)
})

test('a credential list and its users, attached and detached', async () => {
  const before = await listAccessLists('ie1', 'credential-lists')
  const list = made(await createAccessList('ie1', 'credential-lists', 'Night desk of East', before))
  expect(list).toEqual({
    region: 'ie1',
    kind: 'credential-lists',
    sid: list.sid,
    friendlyName: 'Night desk of East',
    ...now,
  })
  expect(await listAccessLists('ie1', 'credential-lists')).toEqual([...before, list])
  const renamed = made(
    await renameAccessList({ region: 'ie1', kind: 'credential-lists', sid: list.sid }, 'East at night'),
  )
  expect(await fetchAccessList({ region: 'ie1', kind: 'credential-lists', sid: list.sid })).toEqual(renamed)
  expect(renamed.friendlyName).toBe('East at night')

  const credential = made(await createCredential('ie1', list.sid, user, []))
  expect(await listCredentials('ie1', list.sid)).toEqual([{ sid: credential.sid, username: user.username }])
  expect(await changePassword('ie1', list.sid, credential.sid, 'Battery-Staple-2')).toMatchObject({ kind: 'applied' })
  const passwords = (await on.mock.read()).all('credential').filter(({ sid }) => sid === credential.sid)
  expect(passwords).toMatchObject([{ username: user.username, password: 'Battery-Staple-2' }])
  expect(await deleteCredential('ie1', list.sid, credential.sid)).toEqual(deleted)
  expect(await listCredentials('ie1', list.sid)).toEqual([])
  // The credential no longer exists, so nothing is sent.
  expect(await changePassword('ie1', list.sid, credential.sid, 'Battery-Staple-2')).toMatchObject({
    kind: 'refused',
    error: { status: 404 },
  })

  const attached = made(await attachList(trunk, { region: 'ie1', kind: 'credential-lists', sid: list.sid }))
  expect(await listAttachedLists('ie1', trunk, 'credential-lists')).toContainEqual(attached)
  expect(await attachList(trunk, { region: 'ie1', kind: 'credential-lists', sid: list.sid })).toEqual({
    kind: 'applied',
    value: attached,
  })
  expect(await deleteAccessList({ region: 'ie1', kind: 'credential-lists', sid: list.sid })).toMatchObject({
    kind: 'refused',
    error: { code: 21241 },
  })
  expect(await detachList(trunk, { region: 'ie1', kind: 'credential-lists', sid: list.sid })).toEqual(deleted)
  expect(await deleteAccessList({ region: 'ie1', kind: 'credential-lists', sid: list.sid })).toEqual(deleted)
  expect(await listAccessLists('ie1', 'credential-lists')).toEqual(before)
})

describe('a number', () => {
  test('moves from another trunk of the Region, and does not change in other Regions (R14)', async () => {
    const galway = sidOf.trunk('ie1/galway-claims')
    const us1 = await fetchNumberConfiguration('us1', mainLine)
    expect(await fetchNumberConfiguration('ie1', mainLine)).toMatchObject({ trunkSid: trunk })
    expect(made(await associateNumber('ie1', mainLine, galway))).toMatchObject({ region: 'ie1', trunkSid: galway })
    expect(made(await dissociateNumber('ie1', mainLine)).trunkSid).toBeNull()
    expect(await fetchNumberConfiguration('ie1', mainLine)).toMatchObject({ trunkSid: null })
    expect(await fetchNumberConfiguration('us1', mainLine)).toEqual(us1)
  })

  test('gets a configuration in a Region where it has none', async () => {
    const created = made(await createTrunk('au1', {}, []))
    expect(await fetchNumberConfiguration('au1', mainLine)).toBeNull()
    made(await associateNumber('au1', mainLine, created.sid))
    expect(await fetchNumberConfiguration('au1', mainLine)).toMatchObject({ trunkSid: created.sid })
  })

  test('whose first association fails before it is applied has no configuration', async () => {
    const created = made(await createTrunk('au1', {}, []))
    await on.setFaults({ region: 'au1', operation: 'write', effect: 'drop-connection', times: 'once' })
    expect(await associateNumber('au1', mainLine, created.sid)).toMatchObject({ kind: 'not-applied', readBack: null })
  })
})
