import { describe, expect, test } from 'vitest'
import {
  type FormName,
  parametersOf,
  present,
  type RefusedCase,
  refusedCases,
  validTexts,
} from '../../src/domain/cases/form-rules.cases.ts'
import {
  type LimitCase,
  limitCases,
  takenCases,
  takenSipUris,
  toldByTheApi,
} from '../../src/domain/cases/form-taken.cases.ts'
import { regionCodes } from '../../src/domain/base/region.ts'
import { sidOf } from '../account/sids.ts'
import { type RefusalCase, testRefusals } from '../tests/refused.ts'
import { api, type Client, createClient, listAt, trunking, valueAt } from '../tests/test-client.ts'

// Checks the API against the table of rules for the console's forms, with the requests that the forms would send.

const seed = 'ie1/east-mountain-office'
const trunk = trunking('ie1', `/Trunks/${sidOf.trunk(seed)}`)
const accessLists = api('ie1', '/SIP/IpAccessControlLists')
const accessList = `${accessLists}/${sidOf.ipAccessControlList(seed)}`
const credentialLists = api('ie1', '/SIP/CredentialLists')
const credentialList = `${credentialLists}/${sidOf.credentialList(seed)}`

/** The paths that each form is sent to. */
const targets: Readonly<Record<FormName, { readonly create?: string; readonly update?: string }>> = {
  trunk: { create: trunking('ie1', '/Trunks'), update: trunk },
  recording: { update: `${trunk}/Recording` },
  'origination-uri': {
    create: `${trunk}/OriginationUrls`,
    update: `${trunk}/OriginationUrls/${sidOf.originationUrl(`${seed}/0`)}`,
  },
  'access-list': { create: `${accessLists}.json`, update: `${accessList}.json` },
  address: {
    create: `${accessList}/IpAddresses.json`,
    update: `${accessList}/IpAddresses/${sidOf.ipAddress(`${seed}/203.0.113.7/32`)}.json`,
  },
  'credential-list': { create: `${credentialLists}.json`, update: `${credentialList}.json` },
  credential: { create: `${credentialList}/Credentials.json` },
  password: { update: `${credentialList}/Credentials/${sidOf.credential(`${seed}/sbc-admin`)}.json` },
}

const parameters = (form: FormName, texts: Readonly<Record<string, string>> = {}) =>
  parametersOf[form]({ ...validTexts[form], ...texts })

describe('texts that both the form and the API refuse', () => {
  const requests = (one: RefusedCase): readonly RefusalCase[] => {
    const { create, update } = targets[one.form]
    const paths = [create, one.onlyNew ? undefined : update].filter((path) => path !== undefined)
    const form = { ...parameters(one.form, { [one.field]: one.text }), ...one.sent }
    return paths.map((path) => [`POST ${path}`, form, one.status, one.code])
  }
  testRefusals(refusedCases.flatMap(requests))
})

describe('texts that both the form and the API accept', () => {
  test.each(takenCases)('$form with $field $text', async ({ form, field, text }) => {
    const sent = parameters(form, { [field]: text })
    const { create, update } = targets[form]
    const replies = [
      create ? (await createClient().post(create, sent)).status : 201,
      update ? (await createClient().post(update, sent)).status : 200,
    ]
    expect(replies).toEqual([201, 200])
  })

  test('every URI in the table is returned as it was sent', async () => {
    const client = createClient()
    for (const sipUrl of takenSipUris) {
      const { status, body } = await client.post(targets['origination-uri'].update ?? '', { SipUrl: sipUrl })
      expect([status, valueAt(body, 'sip_url')]).toEqual([200, sipUrl])
    }
  })

  test('the valid texts of each form are accepted', async () => {
    const client = createClient()
    for (const form of Object.keys(validTexts).filter((name): name is FormName => name in validTexts)) {
      const path = targets[form].create ?? targets[form].update ?? ''
      expect([form, [200, 201].includes((await client.post(path, parameters(form))).status)]).toEqual([form, true])
    }
  })
})

describe('texts that the form accepts and only the API can refuse', () => {
  testRefusals(
    toldByTheApi.map(([name, code]) => [
      `POST ${targets.trunk.create ?? ''}`,
      parameters('trunk', { name }),
      400,
      code,
    ]),
  )
})

test('the account has everything that the table lists as present', async () => {
  const client = createClient()
  const texts = async (path: string, list: string, name: string) =>
    listAt((await client.get(path)).body, list).map((one) => valueAt(one, name))
  const domains = await texts(trunking('ie1', '/Trunks'), 'trunks', 'domain_name')
  expect(domains).toEqual(expect.arrayContaining(present.names.map((name) => `${name}.pstn.twilio.com`)))
  const named = { accessLists: `${accessLists}.json`, credentialLists: `${credentialLists}.json` }
  expect(await texts(named.accessLists, 'ip_access_control_lists', 'friendly_name')).toEqual(
    expect.arrayContaining([...present.accessLists]),
  )
  expect(await texts(named.credentialLists, 'credential_lists', 'friendly_name')).toEqual(
    expect.arrayContaining([...present.credentialLists]),
  )
  const addresses = await texts(`${accessList}/IpAddresses.json`, 'ip_addresses', 'ip_address')
  expect(addresses.map((address) => `${String(address)}/32`)).toEqual(present.addresses)
  expect(await texts(`${credentialList}/Credentials.json`, 'credentials', 'username')).toEqual(present.users)
})

describe('one more than the limit', () => {
  /** Valid texts with the fields that must be unique numbered. */
  const numbered = (form: FormName, index: number): Readonly<Record<string, string>> => {
    if (form === 'trunk') return { name: `trunk-${index}` }
    if (form === 'address') return { address: `198.51.${Math.floor(index / 256)}.${index % 256}` }
    return form === 'credential' ? { username: `user-${index}` } : { friendlyName: `Number ${index}` }
  }

  const lists: Readonly<Record<LimitCase['limit'], readonly (readonly [path: string, key: string])[]>> = {
    trunks: regionCodes.map((region) => [trunking(region, '/Trunks'), 'trunks']),
    'origination-uris': [[`${trunk}/OriginationUrls`, 'origination_urls']],
    'ip-access-control-lists': [[`${accessLists}.json`, 'ip_access_control_lists']],
    addresses: [[`${accessList}/IpAddresses.json`, 'ip_addresses']],
    'credential-lists': [[`${credentialLists}.json`, 'credential_lists']],
    credentials: [[`${credentialList}/Credentials.json`, 'credentials']],
  }

  async function count(client: Client, limit: string): Promise<number> {
    let sum = 0
    for (const [path, key] of lists[limit] ?? []) {
      sum += listAt((await client.get(`${path}?PageSize=1000`)).body, key).length
    }
    return sum
  }

  test.each(limitCases)(
    '$most of $limit are accepted, and the next gets $code',
    async ({ form, limit, most, code }) => {
      const client = createClient()
      const path = targets[form].create ?? ''
      for (let index = await count(client, limit); index < most; index += 1) {
        expect((await client.post(path, parameters(form, numbered(form, index)))).status).toBe(201)
      }
      const { status, body } = await client.post(path, parameters(form, numbered(form, most)))
      expect([status, valueAt(body, 'code'), await count(client, limit)]).toEqual([400, code, most])
    },
  )
})
