import type { Twilio } from 'twilio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../../src/domain/account/demo-account.ts'
import { parsePhoneNumberSid } from '../../../src/domain/base/sid.ts'
import { later, minutes } from '../../../src/domain/base/instant.ts'
import { sidOf } from '../../account/sids.ts'
import { now } from '../now.ts'
import { must } from '../../scenarios/must.ts'
import { type Reached, reach, regionClient, ways } from './ways.ts'

// Creates, lists, fetches, updates and removes every resource with the official client.

const dates = { dateCreated: new Date(now), dateUpdated: new Date(now) }

describe.each(ways)('the official client with %s', (way) => {
  let reached: Reached
  let ie1: Twilio

  beforeAll(async () => {
    reached = await reach(way)
    ie1 = regionClient(reached, 'ie1')
  })
  afterAll(() => reached.close())

  const newTrunk = (client = ie1) => client.trunking.v1.trunks.create({ friendlyName: 'Dublin office' })
  const sidsOf = (resources: readonly { readonly sid: string }[]) => resources.map(({ sid }) => sid)

  test('trunks', async () => {
    const domainName = `sdk-${way.replace(/\W/g, '').toLowerCase()}.pstn.twilio.com`
    const created = await ie1.trunking.v1.trunks.create({ friendlyName: 'Dublin office', domainName, secure: true })
    const trunk = { accountSid: demoAccountSid, friendlyName: 'Dublin office', domainName, secure: true, ...dates }
    expect(created).toMatchObject({ ...trunk, url: `https://trunking.dublin.ie1.twilio.com/v1/Trunks/${created.sid}` })
    expect(sidsOf(await ie1.trunking.v1.trunks.list())).toContain(created.sid)
    const context = ie1.trunking.v1.trunks(created.sid)
    expect(await context.fetch()).toMatchObject(trunk)
    const changes = {
      friendlyName: 'Dublin',
      secure: false,
      transferMode: 'enable-all',
      cnamLookupEnabled: true,
    } as const
    expect(await context.update(changes)).toMatchObject({ sid: created.sid, domainName, ...changes })
    expect(await context.remove()).toBe(true)
    await expect(context.fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  test('origination URIs', async () => {
    const trunk = await newTrunk()
    const { originationUrls } = ie1.trunking.v1.trunks(trunk.sid)
    const url = { friendlyName: 'PBX', sipUrl: 'sip:203.0.113.7;edge=dublin', priority: 10, weight: 20, enabled: true }
    const created = await originationUrls.create(url)
    expect(created).toMatchObject({ ...url, trunkSid: trunk.sid, ...dates })
    expect(sidsOf(await originationUrls.list())).toEqual([created.sid])
    expect(await originationUrls(created.sid).fetch()).toMatchObject(url)
    const changes = { enabled: false, priority: 0 }
    expect(await originationUrls(created.sid).update(changes)).toMatchObject({ ...url, ...changes })
    expect(await originationUrls(created.sid).remove()).toBe(true)
    expect(await originationUrls.list()).toEqual([])
  })

  test('recording', async () => {
    const recordings = ie1.trunking.v1.trunks((await newTrunk()).sid).recordings()
    expect(await recordings.fetch()).toMatchObject({ mode: 'do-not-record', trim: 'do-not-trim' })
    const changes = { mode: 'record-from-answer-dual', trim: 'trim-silence' } as const
    expect(await recordings.update(changes)).toMatchObject(changes)
    expect(await recordings.fetch()).toMatchObject(changes)
  })

  test('IP access control lists, their addresses, and the trunks that they are attached to', async () => {
    const { ipAccessControlLists } = ie1.api.v2010.accounts(demoAccountSid).sip
    const created = await ipAccessControlLists.create({ friendlyName: `SBC ${way}` })
    expect(created).toMatchObject({ accountSid: demoAccountSid, friendlyName: `SBC ${way}`, ...dates })
    expect(sidsOf(await ipAccessControlLists.list())).toContain(created.sid)
    const list = ipAccessControlLists(created.sid)
    expect(await list.update({ friendlyName: `SBCs ${way}` })).toMatchObject({ friendlyName: `SBCs ${way}` })
    expect(await list.fetch()).toMatchObject({ sid: created.sid, friendlyName: `SBCs ${way}` })

    const address = { friendlyName: 'A', ipAddress: '198.51.100.0', cidrPrefixLength: 24 }
    const entry = await list.ipAddresses.create(address)
    expect(entry).toMatchObject({ ...address, ipAccessControlListSid: created.sid })
    expect(sidsOf(await list.ipAddresses.list())).toEqual([entry.sid])
    expect(await list.ipAddresses(entry.sid).fetch()).toMatchObject(address)
    const moved = { ipAddress: '198.51.100.7', cidrPrefixLength: 32 }
    expect(await list.ipAddresses(entry.sid).update(moved)).toMatchObject(moved)

    const attached = ie1.trunking.v1.trunks((await newTrunk()).sid).ipAccessControlLists
    const link = { ipAccessControlListSid: created.sid }
    expect(await attached.create(link)).toMatchObject({ sid: created.sid, friendlyName: `SBCs ${way}` })
    expect(sidsOf(await attached.list())).toEqual([created.sid])
    expect(await attached(created.sid).fetch()).toMatchObject({ sid: created.sid })
    expect(await attached(created.sid).remove()).toBe(true)
    expect(await attached.list()).toEqual([])

    expect(await list.ipAddresses(entry.sid).remove()).toBe(true)
    expect(await list.remove()).toBe(true)
    await expect(list.fetch()).rejects.toMatchObject({ status: 404 })
  })

  test('credential lists, their credentials, and the trunks that they are attached to', async () => {
    const { credentialLists } = ie1.api.v2010.accounts(demoAccountSid).sip
    const created = await credentialLists.create({ friendlyName: `Users ${way}` })
    expect(sidsOf(await credentialLists.list())).toContain(created.sid)
    const list = credentialLists(created.sid)
    expect(await list.update({ friendlyName: `PBX users ${way}` })).toMatchObject({ friendlyName: `PBX users ${way}` })
    expect(await list.fetch()).toMatchObject({ sid: created.sid, friendlyName: `PBX users ${way}`, ...dates })

    const credential = await list.credentials.create({ username: 'sbc-admin', password: 'Correct-horse-1' })
    expect(credential).toMatchObject({ username: 'sbc-admin', credentialListSid: created.sid })
    expect(JSON.stringify(credential)).not.toContain('Correct-horse-1')
    expect(sidsOf(await list.credentials.list())).toEqual([credential.sid])
    expect(await list.credentials(credential.sid).fetch()).toMatchObject({ username: 'sbc-admin' })
    const update = { password: 'Another-horse-2' }
    expect(await list.credentials(credential.sid).update(update)).toMatchObject({ username: 'sbc-admin' })

    const attached = ie1.trunking.v1.trunks((await newTrunk()).sid).credentialsLists
    expect(await attached.create({ credentialListSid: created.sid })).toMatchObject({ sid: created.sid })
    expect(sidsOf(await attached.list())).toEqual([created.sid])
    expect(await attached(created.sid).fetch()).toMatchObject({ friendlyName: `PBX users ${way}` })
    expect(await attached(created.sid).remove()).toBe(true)

    expect(await list.credentials(credential.sid).remove()).toBe(true)
    expect(await list.remove()).toBe(true)
    await expect(list.fetch()).rejects.toMatchObject({ status: 404 })
  })

  test('numbers: buy in US1, configure in each Region, release', async () => {
    const us1 = regionClient(reached, 'us1')
    const phoneNumber = way === 'HTTP' ? '+14025550100' : '+14025550101'
    const bought = await us1.incomingPhoneNumbers.create({ phoneNumber, friendlyName: 'Fax' })
    expect(bought).toMatchObject({ phoneNumber, friendlyName: 'Fax', trunkSid: null, ...dates })
    expect(bought.capabilities).toMatchObject({ voice: true })
    expect(sidsOf(await us1.incomingPhoneNumbers.list({ phoneNumber }))).toEqual([bought.sid])
    expect(await ie1.incomingPhoneNumbers.list({ phoneNumber })).toEqual([])
    await expect(ie1.incomingPhoneNumbers.create({ phoneNumber })).rejects.toMatchObject({ status: 405 })

    const trunk = await newTrunk()
    const { trunkSid } = await ie1.incomingPhoneNumbers(bought.sid).update({ trunkSid: trunk.sid })
    expect(trunkSid).toBe(trunk.sid)
    expect((await us1.incomingPhoneNumbers(bought.sid).fetch()).trunkSid).toBeNull()
    expect((await ie1.incomingPhoneNumbers(bought.sid).update({ trunkSid: '' })).trunkSid).toBeNull()
    expect(await us1.incomingPhoneNumbers(bought.sid).remove()).toBe(true)
    await expect(us1.incomingPhoneNumbers(bought.sid).fetch()).rejects.toMatchObject({ status: 404 })
  })

  test('numbers of a trunk', async () => {
    const sid = sidOf.phoneNumber('+14025551212')
    const { phoneNumbers } = ie1.trunking.v1.trunks((await newTrunk()).sid)
    const associated = await phoneNumbers.create({ phoneNumberSid: sid })
    expect(associated).toMatchObject({ sid, phoneNumber: '+14025551212' })
    expect(sidsOf(await phoneNumbers.list())).toEqual([sid])
    expect(await phoneNumbers(sid).fetch()).toMatchObject({ sid, trunkSid: associated.trunkSid })
    expect(await phoneNumbers(sid).remove()).toBe(true)
    expect(await phoneNumbers.list()).toEqual([])
    await ie1.incomingPhoneNumbers(sid).update({ trunkSid: sidOf.trunk('ie1/east-mountain-office') })
  })

  test('routes of a trunk, a number and a SIP domain', async () => {
    const { trunks, phoneNumbers, sipDomains } = ie1.routes.v2
    const trunk = trunks('east-mountain-office.pstn.twilio.com')
    expect(await trunk.fetch()).toMatchObject({ voiceRegion: 'us1', accountSid: demoAccountSid })
    const route = { voiceRegion: 'ie1', friendlyName: 'To Ireland' }
    expect(await trunk.update(route)).toMatchObject({ ...route, dateUpdated: new Date(now) })
    expect(
      await regionClient(reached, 'au1').routes.v2.trunks('east-mountain-office.pstn.twilio.com').fetch(),
    ).toMatchObject(route)
    expect(await phoneNumbers('+14025551212').update({ voiceRegion: 'ie1' })).toMatchObject({
      phoneNumber: '+14025551212',
      voiceRegion: 'ie1',
    })
    expect(await phoneNumbers('+14025551212').fetch()).toMatchObject({ voiceRegion: 'ie1' })
    await expect(sipDomains('office.sip.twilio.com').fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
    expect(await sipDomains('office.sip.twilio.com').update({ voiceRegion: 'au1' })).toMatchObject({
      sipDomain: 'office.sip.twilio.com',
      voiceRegion: 'au1',
    })
    expect(await sipDomains('office.sip.twilio.com').fetch()).toMatchObject({ voiceRegion: 'au1' })
  })

  test('call records', async () => {
    const sid = `CA${'1'.repeat(32)}`
    const phoneNumberSid = must(parsePhoneNumberSid(sidOf.phoneNumber('+14025551212')), 'SID')
    await reached.mock.change((tables) => {
      tables.put('call', sid, {
        seq: 1_000_000,
        sid: sidOf.call(sid),
        region: 'ie1',
        trunkSid: sidOf.trunk('ie1/east-mountain-office'),
        phoneNumberSid,
        direction: 'trunking-originating',
        from: '+14025550177',
        to: '+14025551212',
        status: 'completed',
        startTime: later(now, minutes(-5)),
        endTime: later(now, minutes(-3)),
      })
    })
    const [call] = await ie1.calls.list({ to: '+14025551212' })
    expect(call).toMatchObject({
      trunkSid: sidOf.trunk('ie1/east-mountain-office'),
      duration: '120',
      status: 'completed',
    })
    expect(call?.startTime).toEqual(new Date(later(now, minutes(-5))))
    expect(await ie1.calls.list({ to: '+14025551212', startTimeAfter: new Date(now) })).toEqual([])
    expect(await regionClient(reached, 'us1').calls.list({ to: '+14025551212' })).toEqual([])
    expect(await ie1.calls(sid).fetch()).toMatchObject({ from: '+14025550177' })
  })
})
