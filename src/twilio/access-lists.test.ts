import { beforeAll, expect, test } from 'vitest'
import { demoAccountSid } from '../domain/account/demo-account.ts'
import { parseCredentialListSid, parseIpAccessControlListSid, parseTrunkSid } from '../domain/base/sid.ts'
import { openApiGate } from './api-gate.ts'
import { listAttachedLists } from './attached-lists.ts'
import { listCredentials } from './credentials.ts'
import { listIpAddresses } from './ip-addresses.ts'
import { json, stubAnswers } from './stub-transport.ts'

beforeAll(openApiGate)

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A SID of the tests is malformed')
  return value
}
const hex = 'c3'.repeat(16)
const trunkSid = known(parseTrunkSid(`TK${hex}`))
const accessList = known(parseIpAccessControlListSid(`AL${hex}`))
const credentialList = known(parseCredentialListSid(`CL${hex}`))
const account = `/2010-04-01/Accounts/${demoAccountSid}`

const trunking = (key: string, item: object): Response => json({ [key]: [item], meta: { next_page_url: null } })
const v2010 = (key: string, item: object): Response => json({ [key]: [item], next_page_uri: null })
const wireIp = { sid: `IP${hex}`, friendly_name: 'SBC', ip_address: '192.0.2.8', cidr_prefix_length: 29 }

test.each<[string, () => Promise<unknown>, Response, string, unknown]>([
  [
    'attached access lists',
    () => listAttachedLists('ie1', trunkSid, 'ip-access-control-lists'),
    trunking('ip_access_control_lists', { sid: accessList, friendly_name: 'Office', trunk_sid: trunkSid }),
    `GET /twilio/ie1/trunking/v1/Trunks/${trunkSid}/IpAccessControlLists?PageSize=1000`,
    { sid: accessList, friendlyName: 'Office' },
  ],
  [
    'attached credential lists',
    () => listAttachedLists('ie1', trunkSid, 'credential-lists'),
    trunking('credential_lists', { sid: credentialList, friendly_name: 'PBX users' }),
    `GET /twilio/ie1/trunking/v1/Trunks/${trunkSid}/CredentialLists?PageSize=1000`,
    { sid: credentialList, friendlyName: 'PBX users' },
  ],
  [
    'entries of an access list',
    () => listIpAddresses('au1', accessList),
    v2010('ip_addresses', wireIp),
    `GET /twilio/au1/api${account}/SIP/IpAccessControlLists/${accessList}/IpAddresses.json?PageSize=1000`,
    { sid: `IP${hex}`, friendlyName: 'SBC', cidr: { address: '192.0.2.8', prefixLength: 29 } },
  ],
  [
    'user names of a credential list',
    () => listCredentials('us1', credentialList),
    v2010('credentials', { sid: `CR${hex}`, username: 'pbx', credential_list_sid: credentialList }),
    `GET /twilio/us1/api${account}/SIP/CredentialLists/${credentialList}/Credentials.json?PageSize=1000`,
    { sid: `CR${hex}`, username: 'pbx' },
  ],
])('%s', async (_, list, page, line, item) => {
  const sent = stubAnswers(page)
  expect(await list()).toEqual([item])
  expect(sent.map((one) => one.line)).toEqual([line])
})

test.each<[object, string]>([
  [{ ip_address: '192.0.2.08' }, 'ip_addresses[0].ip_address: Expected an IPv4 address but received "192.0.2.08"'],
  [
    { cidr_prefix_length: 33 },
    'ip_addresses[0].cidr_prefix_length: Expected a prefix length of 0 to 32 but received 33',
  ],
])('%j is not an entry', async (change, fault) => {
  stubAnswers(v2010('ip_addresses', { ...wireIp, ...change }))
  await expect(listIpAddresses('us1', accessList)).rejects.toThrow(fault)
})

test('a list of the wrong kind is malformed', async () => {
  stubAnswers(trunking('credential_lists', { sid: accessList, friendly_name: 'Office' }))
  await expect(listAttachedLists('us1', trunkSid, 'credential-lists')).rejects.toThrow(
    'credential_lists[0].sid: Expected a credential list SID',
  )
})
