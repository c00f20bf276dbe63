import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { account, api, createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

const today = 'Tue, 24 Nov 2026 14:08:00 +0000'
const dates = { date_created: today, date_updated: today }

describe('IP access control lists', () => {
  const lists = api('au1', '/SIP/IpAccessControlLists')

  test('a list can be created, renamed and deleted, in its own Region only', async () => {
    const { post, get, request } = createClient()
    const created = await post(`${lists}.json`, { FriendlyName: 'Bondi SBC' })
    const sid = String(valueAt(created.body, 'sid'))
    expect(sid).toMatch(/^AL[0-9a-f]{32}$/)
    expect([created.status, created.body]).toEqual([
      201,
      {
        sid,
        account_sid: demoAccountSid,
        friendly_name: 'Bondi SBC',
        ...dates,
        subresource_uris: { ip_addresses: `${account}/SIP/IpAccessControlLists/${sid}/IpAddresses.json` },
        uri: `${account}/SIP/IpAccessControlLists/${sid}.json`,
      },
    ])
    const path = `${lists}/${sid}.json`
    expect((await post(path, { FriendlyName: 'Tower SBC' })).body).toMatchObject({ sid, friendly_name: 'Tower SBC' })
    expect((await get(path)).body).toMatchObject({ friendly_name: 'Tower SBC' })
    expect((await get(path.replace('/au1/', '/us1/'))).status).toBe(404)
    expect((await request('DELETE', path)).status).toBe(204)
    expect((await get(path)).status).toBe(404)
  })

  test('entries can be created, changed and deleted; the default prefix length is 32', async () => {
    const { post, get, request } = createClient()
    const list = sidOf.ipAccessControlList('au1/wharf-seven')
    const path = `${lists}/${list}/IpAddresses`
    const created = await post(`${path}.json`, { FriendlyName: 'Spare', IpAddress: '198.51.100.9' })
    const sid = String(valueAt(created.body, 'sid'))
    expect([created.status, created.body]).toEqual([
      201,
      {
        sid,
        account_sid: demoAccountSid,
        friendly_name: 'Spare',
        ip_address: '198.51.100.9',
        cidr_prefix_length: 32,
        ip_access_control_list_sid: list,
        ...dates,
        uri: `${account}/SIP/IpAccessControlLists/${list}/IpAddresses/${sid}.json`,
      },
    ])
    const changed = await post(`${path}/${sid}.json`, { CidrPrefixLength: '29' })
    expect(changed.body).toMatchObject({ ip_address: '198.51.100.9', cidr_prefix_length: 29, friendly_name: 'Spare' })
    expect((await request('DELETE', `${path}/${sid}.json`)).status).toBe(204)
    expect(listAt((await get(`${path}.json`)).body, 'ip_addresses')).toHaveLength(1)
  })

  test('R17: a list accepts 100 entries and refuses the next', async () => {
    const { post } = createClient()
    const list = valueAt((await post(`${lists}.json`, { FriendlyName: 'Full' })).body, 'sid')
    const path = `${lists}/${String(list)}/IpAddresses.json`
    const add = (index: number) => post(path, { FriendlyName: `${index}`, IpAddress: `198.51.100.${index}` })
    for (let index = 0; index < 100; index += 1) expect((await add(index)).status).toBe(201)
    expect(valueAt((await add(100)).body, 'code')).toBe(21237)
  })
})

describe('credential lists', () => {
  const lists = api('ie1', '/SIP/CredentialLists')

  test('a list can be created, renamed, and deleted with its users', async () => {
    const { post, get, request, mock } = createClient()
    const created = await post(`${lists}.json`, { FriendlyName: 'Night desk users' })
    const sid = String(valueAt(created.body, 'sid'))
    expect([created.status, created.body]).toEqual([
      201,
      {
        sid,
        account_sid: demoAccountSid,
        friendly_name: 'Night desk users',
        ...dates,
        subresource_uris: { credentials: `${account}/SIP/CredentialLists/${sid}/Credentials.json` },
        uri: `${account}/SIP/CredentialLists/${sid}.json`,
      },
    ])
    const path = `${lists}/${sid}`
    await post(`${path}/Credentials.json`, { Username: 'desk', Password: 'Correct9horse' })
    expect((await post(`${path}.json`, { FriendlyName: 'Desk' })).body).toMatchObject({ friendly_name: 'Desk' })
    expect((await request('DELETE', `${path}.json`)).status).toBe(204)
    expect((await get(`${path}/Credentials.json`)).status).toBe(404)
    expect((await mock.read()).all('credential').some((user) => user.username === 'desk')).toBe(false)
  })

  test('users can be created, given another password and deleted; no answer has the password', async () => {
    const { post, get, request } = createClient()
    const list = sidOf.credentialList('ie1/galway-claims')
    const path = `${lists}/${list}/Credentials`
    const created = await post(`${path}.json`, { Username: 'night', Password: 'Correct9horse' })
    const sid = String(valueAt(created.body, 'sid'))
    expect([created.status, created.body]).toEqual([
      201,
      {
        sid,
        account_sid: demoAccountSid,
        credential_list_sid: list,
        username: 'night',
        ...dates,
        uri: `${account}/SIP/CredentialLists/${list}/Credentials/${sid}.json`,
      },
    ])
    const changed = await post(`${path}/${sid}.json`, { Password: 'Battery7staple' })
    expect([changed.status, changed.body]).toEqual([200, created.body])
    expect((await post(`${path}/${sid}.json`)).body).toEqual(created.body)
    expect((await request('DELETE', `${path}/${sid}.json`)).status).toBe(204)
    expect(listAt((await get(`${path}.json`)).body, 'credentials')).toHaveLength(1)
  })

  test('R17: a Region accepts 100 lists and refuses the next', async () => {
    const { post } = createClient('empty')
    const add = (index: number) => post(`${lists}.json`, { FriendlyName: `List ${index}` })
    for (let index = 0; index < 100; index += 1) expect((await add(index)).status).toBe(201)
    expect(valueAt((await add(100)).body, 'code')).toBe(21239)
    expect((await post(api('us1', '/SIP/CredentialLists.json'), { FriendlyName: 'List 1' })).status).toBe(201)
  })
})

test.each([
  ['IpAccessControlLists', sidOf.ipAccessControlList, 21236],
  ['CredentialLists', sidOf.credentialList, 21241],
] as const)(
  '%s: a list that is attached to a trunk cannot be deleted until it is detached',
  async (resource, sidOfList, code) => {
    const { request } = createClient()
    const seed = 'ie1/east-mountain-office'
    const path = api('ie1', `/SIP/${resource}/${sidOfList(seed)}.json`)
    const refused = await request('DELETE', path)
    expect([refused.status, valueAt(refused.body, 'code')]).toEqual([400, code])
    await request('DELETE', trunking('ie1', `/Trunks/${sidOf.trunk(seed)}/${resource}/${sidOfList(seed)}`))
    expect((await request('DELETE', path)).status).toBe(204)
  },
)
