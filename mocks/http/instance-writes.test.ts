import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import type { RegionCode } from '../../src/domain/base/region.ts'
import { sidOf } from '../account/sids.ts'
import { createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

const ie1East = sidOf.trunk('ie1/east-mountain-office')
const ofTrunk = (path: string, region: RegionCode = 'ie1', trunk: string = ie1East) =>
  trunking(region, `/Trunks/${trunk}${path}`)
const sidsOf = (body: unknown, key: string) => listAt(body, key).map((row) => valueAt(row, 'sid'))

describe('origination URIs', () => {
  const form = { Weight: '20', Priority: '10', Enabled: 'true', FriendlyName: 'Spare', SipUrl: 'sip:198.51.100.9' }

  test('a URI can be created, listed, fetched, updated and deleted', async () => {
    const { post, get, request, mock } = createClient()
    const created = await post(ofTrunk('/OriginationUrls'), form)
    const sid = String(valueAt(created.body, 'sid'))
    expect(created.status).toBe(201)
    expect(sid).toMatch(/^OU[0-9a-f]{32}$/)
    expect(created.body).toEqual({
      account_sid: demoAccountSid,
      sid,
      trunk_sid: ie1East,
      weight: 20,
      enabled: true,
      sip_url: 'sip:198.51.100.9',
      friendly_name: 'Spare',
      priority: 10,
      date_created: '2026-11-24T14:08:00Z',
      date_updated: '2026-11-24T14:08:00Z',
      url: `https://trunking.dublin.ie1.twilio.com/v1/Trunks/${ie1East}/OriginationUrls/${sid}`,
    })
    expect(sidsOf((await get(ofTrunk('/OriginationUrls'))).body, 'origination_urls').at(-1)).toBe(sid)
    expect((await get(ofTrunk(`/OriginationUrls/${sid}`))).body).toEqual(created.body)

    mock.clock.advance(60_000)
    const updated = await post(ofTrunk(`/OriginationUrls/${sid}`), { Enabled: 'False', Weight: '0' })
    const changes = { enabled: false, weight: 0, date_updated: '2026-11-24T14:09:00Z' }
    expect([updated.status, updated.body]).toEqual([200, { ...Object(created.body), ...changes }])

    const deleted = await request('DELETE', ofTrunk(`/OriginationUrls/${sid}`))
    expect([deleted.status, deleted.body]).toEqual([204, null])
    expect((await get(ofTrunk(`/OriginationUrls/${sid}`))).status).toBe(404)
  })

  test.each([
    'sip:pbx.example:5061;transport=tls;edge=dublin',
    'sip://pbx.example:5060',
    'sips:pbx.example',
    'sip:desk@pbx.example?X-Site=west',
    'sip:pbx.example;edge=dubln',
  ])('%s is accepted unchanged', async (url) => {
    const { body } = await createClient().post(ofTrunk('/OriginationUrls'), { ...form, SipUrl: url })
    expect(valueAt(body, 'sip_url')).toBe(url)
  })

  test('R17: an instance accepts ten and refuses the eleventh', async () => {
    const { post } = createClient()
    const created = await Promise.all(Array.from({ length: 10 }, () => post(ofTrunk('/OriginationUrls'), form)))
    expect(created.map(({ status }) => status)).toEqual([...Array.from({ length: 9 }, () => 201), 400])
    expect(valueAt(created.at(-1)?.body, 'code')).toBe(21249)
    expect((await post(ofTrunk('/OriginationUrls', 'us1', sidOf.trunk('us1/cedar-and-main')), form)).status).toBe(201)
  })
})

describe.each([
  [
    'IpAccessControlLists',
    'IpAccessControlListSid',
    'ip_access_control_lists',
    sidOf.ipAccessControlList,
    'IP_ACL',
    'Claims SBC',
  ],
  ['CredentialLists', 'CredentialListSid', 'credential_lists', sidOf.credentialList, 'CREDENTIAL_LIST', 'Claims PBX'],
] as const)('%s of a trunk', (resource, parameter, key, sidOfList, authType, listName) => {
  const path = ofTrunk(`/${resource}`, 'us1', sidOf.trunk('us1/wicklow-water'))
  const listSid = sidOfList('us1/galway-claims')

  test('a list can be attached and detached, and shows in the list and in auth_type while attached', async () => {
    const { post, get, request } = createClient()
    const attached = await post(path, { [parameter]: listSid })
    expect(attached.status).toBe(201)
    expect(attached.body).toEqual({
      account_sid: demoAccountSid,
      sid: listSid,
      trunk_sid: sidOf.trunk('us1/wicklow-water'),
      friendly_name: listName,
      date_created: '2026-11-24T14:08:00Z',
      date_updated: '2026-11-24T14:08:00Z',
      url: `https://trunking.twilio.com${path.replace('/twilio/us1/trunking', '')}/${listSid}`,
    })
    expect(sidsOf((await get(path)).body, key)).toEqual([listSid])
    const trunk = trunking('us1', `/Trunks/${sidOf.trunk('us1/wicklow-water')}`)
    expect(valueAt((await get(trunk)).body, 'auth_type_set')).toEqual([authType])
    expect((await request('DELETE', `${path}/${listSid}`)).status).toBe(204)
    expect(sidsOf((await get(path)).body, key)).toEqual([])
    expect(valueAt((await get(trunk)).body, 'auth_type')).toBe('')
  })

  test('several lists can be attached, each once', async () => {
    const { post, get } = createClient()
    const second = sidOfList('us1/east-mountain-office')
    for (const sid of [listSid, second]) expect((await post(path, { [parameter]: sid })).status).toBe(201)
    const again = await post(path, { [parameter]: second })
    expect([again.status, valueAt(again.body, 'code')]).toEqual([400, 21245])
    expect(sidsOf((await get(path)).body, key)).toEqual([listSid, second])
  })

  test('a list of another Region is not found', async () => {
    const { post } = createClient()
    const { status, body } = await post(path, { [parameter]: sidOfList('ie1/galway-claims') })
    expect([status, valueAt(body, 'code')]).toEqual([404, 20404])
  })
})

test('recording has its own operation, and shows in the trunk', async () => {
  const { post, get } = createClient()
  const { status, body } = await post(ofTrunk('/Recording'), { Mode: 'record-from-answer-dual' })
  expect([status, body]).toEqual([200, { mode: 'record-from-answer-dual', trim: 'do-not-trim' }])
  await post(ofTrunk('/Recording'), { Trim: 'trim-silence' })
  const recording = { mode: 'record-from-answer-dual', trim: 'trim-silence' }
  expect((await get(ofTrunk('/Recording'))).body).toEqual(recording)
  expect((await get(ofTrunk(''))).body).toMatchObject({ recording, date_updated: '2026-11-24T14:08:00Z' })
})
