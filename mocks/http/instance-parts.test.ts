import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { account, api, createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

const seed = 'ie1/east-mountain-office'
const trunk = sidOf.trunk(seed)
const url = sidOf.originationUrl(`${seed}/0`)
const accessList = sidOf.ipAccessControlList(seed)
const address = sidOf.ipAddress(`${seed}/203.0.113.7/32`)
const credentialList = sidOf.credentialList(seed)
const credential = sidOf.credential(`${seed}/sbc-admin`)
const host = 'https://trunking.dublin.ie1.twilio.com/v1/Trunks'
const iso = { date_created: '2026-11-20T14:08:00Z', date_updated: '2026-11-20T14:08:00Z' }
const rfc = { date_created: 'Fri, 20 Nov 2026 14:08:00 +0000', date_updated: 'Fri, 20 Nov 2026 14:08:00 +0000' }

/** The list's path, its key, the row's SID, and the expected row. */
const resources: readonly [path: string, key: string, sid: string, json: object][] = [
  [
    trunking('ie1', `/Trunks/${trunk}/OriginationUrls`),
    'origination_urls',
    url,
    {
      account_sid: demoAccountSid,
      sid: url,
      trunk_sid: trunk,
      weight: 10,
      enabled: true,
      sip_url: 'sip:203.0.113.7;edge=dublin',
      friendly_name: 'Office PBX',
      priority: 10,
      ...iso,
      url: `${host}/${trunk}/OriginationUrls/${url}`,
    },
  ],
  [
    trunking('ie1', `/Trunks/${trunk}/IpAccessControlLists`),
    'ip_access_control_lists',
    accessList,
    {
      account_sid: demoAccountSid,
      sid: accessList,
      trunk_sid: trunk,
      friendly_name: 'Office SBC',
      ...iso,
      url: `${host}/${trunk}/IpAccessControlLists/${accessList}`,
    },
  ],
  [
    trunking('ie1', `/Trunks/${trunk}/CredentialLists`),
    'credential_lists',
    credentialList,
    {
      account_sid: demoAccountSid,
      sid: credentialList,
      trunk_sid: trunk,
      friendly_name: 'Office PBX users',
      ...iso,
      url: `${host}/${trunk}/CredentialLists/${credentialList}`,
    },
  ],
  [
    api('ie1', '/SIP/IpAccessControlLists.json'),
    'ip_access_control_lists',
    accessList,
    {
      sid: accessList,
      account_sid: demoAccountSid,
      friendly_name: 'Office SBC',
      ...rfc,
      subresource_uris: { ip_addresses: `${account}/SIP/IpAccessControlLists/${accessList}/IpAddresses.json` },
      uri: `${account}/SIP/IpAccessControlLists/${accessList}.json`,
    },
  ],
  [
    api('ie1', `/SIP/IpAccessControlLists/${accessList}/IpAddresses.json`),
    'ip_addresses',
    address,
    {
      sid: address,
      account_sid: demoAccountSid,
      friendly_name: 'SBC A',
      ip_address: '203.0.113.7',
      cidr_prefix_length: 32,
      ip_access_control_list_sid: accessList,
      ...rfc,
      uri: `${account}/SIP/IpAccessControlLists/${accessList}/IpAddresses/${address}.json`,
    },
  ],
  [
    api('ie1', '/SIP/CredentialLists.json'),
    'credential_lists',
    credentialList,
    {
      sid: credentialList,
      account_sid: demoAccountSid,
      friendly_name: 'Office PBX users',
      ...rfc,
      subresource_uris: { credentials: `${account}/SIP/CredentialLists/${credentialList}/Credentials.json` },
      uri: `${account}/SIP/CredentialLists/${credentialList}.json`,
    },
  ],
  [
    api('ie1', `/SIP/CredentialLists/${credentialList}/Credentials.json`),
    'credentials',
    credential,
    {
      sid: credential,
      account_sid: demoAccountSid,
      credential_list_sid: credentialList,
      username: 'sbc-admin',
      ...rfc,
      uri: `${account}/SIP/CredentialLists/${credentialList}/Credentials/${credential}.json`,
    },
  ],
]

describe.each(resources)('%s', (path, key, sid, json) => {
  const one = path.endsWith('.json') ? path.replace(/\.json$/, `/${sid}.json`) : `${path}/${sid}`

  test('can be fetched', async () => {
    const { status, body } = await createClient().get(one)
    expect(status).toBe(200)
    expect(body).toEqual(json)
  })

  test('is in the list', async () => {
    const { body } = await createClient().get(path)
    expect(listAt(body, key)).toContainEqual(json)
    expect(valueAt(body, 'meta', 'key') ?? key).toBe(key)
  })

  test('is in no other Region', async () => {
    const { get } = createClient()
    for (const region of ['us1', 'au1']) {
      expect((await get(one.replace('/ie1/', `/${region}/`))).status).toBe(404)
      const list = await get(path.replace('/ie1/', `/${region}/`))
      const sids = list.status === 200 ? listAt(list.body, key).map((row) => valueAt(row, 'sid')) : []
      expect(sids).not.toContain(sid)
    }
  })
})

test('an entry belongs to its own list, and a list to its own trunk', async () => {
  const { get } = createClient()
  const other = sidOf.ipAccessControlList('ie1/galway-claims')
  const otherTrunk = sidOf.trunk('ie1/galway-claims')
  for (const path of [
    api('ie1', `/SIP/IpAccessControlLists/${other}/IpAddresses/${address}.json`),
    trunking('ie1', `/Trunks/${otherTrunk}/OriginationUrls/${url}`),
    trunking('ie1', `/Trunks/${otherTrunk}/IpAccessControlLists/${accessList}`),
  ])
    expect((await get(path)).status).toBe(404)
})

test('no answer contains a password', async () => {
  const { get } = createClient()
  const paths = [...resources.map(([path]) => path), trunking('ie1', '/Trunks'), '/demo/state']
  for (const path of paths) expect(JSON.stringify((await get(path)).body)).not.toMatch(/password|Demo2026/i)
})
