import { describe, expect, test } from 'vitest'
import { demoAccountSid } from '../../src/domain/account/demo-account.ts'
import { sidOf } from '../account/sids.ts'
import { createClient, listAt, routes, trunking, valueAt } from '../tests/test-client.ts'

const us1East = sidOf.trunk('us1/east-mountain-office')
const ie1East = sidOf.trunk('ie1/east-mountain-office')

/** East Mountain Office in US1, with every property in the specification. */
const eastJson = {
  sid: us1East,
  account_sid: demoAccountSid,
  domain_name: 'east-mountain-office.pstn.twilio.com',
  disaster_recovery_method: 'POST',
  disaster_recovery_url: null,
  friendly_name: 'East Mountain Office',
  secure: false,
  cnam_lookup_enabled: false,
  symmetric_rtp_enabled: false,
  recording: { mode: 'do-not-record', trim: 'do-not-trim' },
  transfer_mode: 'disable-all',
  transfer_caller_id: 'from-transferee',
  auth_type: 'IP_ACL,CREDENTIAL_LIST',
  auth_type_set: ['IP_ACL', 'CREDENTIAL_LIST'],
  date_created: '2025-03-14T14:08:00Z',
  date_updated: '2025-03-14T14:08:00Z',
  url: `https://trunking.twilio.com/v1/Trunks/${us1East}`,
  links: {
    origination_urls: `https://trunking.twilio.com/v1/Trunks/${us1East}/OriginationUrls`,
    credential_lists: `https://trunking.twilio.com/v1/Trunks/${us1East}/CredentialLists`,
    ip_access_control_lists: `https://trunking.twilio.com/v1/Trunks/${us1East}/IpAccessControlLists`,
    phone_numbers: `https://trunking.twilio.com/v1/Trunks/${us1East}/PhoneNumbers`,
  },
}

describe('reading', () => {
  test('one trunk', async () => {
    const { status, body } = await createClient().get(trunking('us1', `/Trunks/${us1East}`))
    expect(status).toBe(200)
    expect(body).toEqual(eastJson)
  })

  test('the list, and its paging', async () => {
    const { body } = await createClient().get(trunking('us1', '/Trunks'))
    expect(listAt(body, 'trunks')).toHaveLength(11)
    expect(valueAt(body, 'trunks', 0)).toEqual(eastJson)
    expect(valueAt(body, 'meta')).toEqual({
      page: 0,
      page_size: 50,
      first_page_url: 'https://trunking.twilio.com/v1/Trunks?PageSize=50&Page=0',
      previous_page_url: null,
      url: 'https://trunking.twilio.com/v1/Trunks?PageSize=50&Page=0',
      next_page_url: null,
      key: 'trunks',
    })
  })

  test.each([
    ['us1', 'https://trunking.twilio.com/'],
    ['ie1', 'https://trunking.dublin.ie1.twilio.com/'],
    ['au1', 'https://trunking.sydney.au1.twilio.com/'],
  ] as const)('URLs of %s have its host', async (region, host) => {
    const { body } = await createClient().get(trunking(region, '/Trunks?PageSize=1'))
    for (const url of [valueAt(body, 'trunks', 0, 'url'), valueAt(body, 'meta', 'next_page_url')])
      expect(String(url).startsWith(host)).toBe(true)
  })

  test('a SID of one Region is 404 in the others, and missing from their lists', async () => {
    const { get } = createClient()
    for (const region of ['ie1', 'au1'] as const) {
      expect((await get(trunking(region, `/Trunks/${us1East}`))).status).toBe(404)
      expect((await get(trunking(region, `/Trunks/${us1East}/OriginationUrls`))).status).toBe(404)
      const { body } = await get(trunking(region, '/Trunks'))
      expect(listAt(body, 'trunks').map((trunk) => valueAt(trunk, 'sid'))).not.toContain(us1East)
    }
  })

  test('recording has only mode and trim', async () => {
    const { body } = await createClient().get(trunking('us1', `/Trunks/${us1East}/Recording`))
    expect(body).toEqual({ mode: 'do-not-record', trim: 'do-not-trim' })
  })
})

describe('writing', () => {
  test('a create answers 201 with the form’s values and Twilio’s defaults', async () => {
    const { post, get } = createClient()
    const form = {
      FriendlyName: 'West',
      DomainName: 'West-Office.pstn.twilio.com',
      Secure: 'true',
      TransferMode: 'sip-only',
    }
    const { status, body } = await post(trunking('au1', '/Trunks'), form)
    const sid = String(valueAt(body, 'sid'))
    expect(status).toBe(201)
    expect(sid).toMatch(/^TK[0-9a-f]{32}$/)
    expect(body).toMatchObject({
      friendly_name: 'West',
      domain_name: 'west-office.pstn.twilio.com',
      secure: true,
      transfer_mode: 'sip-only',
      transfer_caller_id: 'from-transferee',
      disaster_recovery_method: 'POST',
      auth_type: '',
      auth_type_set: [],
      date_created: '2026-11-24T14:08:00Z',
    })
    expect((await get(trunking('au1', `/Trunks/${sid}`))).body).toEqual(body)
    const route = await get(routes('us1', '/Trunks/west-office.pstn.twilio.com'))
    expect(route.body).toMatchObject({ voice_region: 'au1' })
  })

  test('two creates give different SIDs', async () => {
    const { post } = createClient()
    const sids = await Promise.all(
      [1, 2, 3].map(async () => valueAt((await post(trunking('us1', '/Trunks'))).body, 'sid')),
    )
    expect(new Set(sids).size).toBe(3)
  })

  test('an update changes the given values; an empty text clears', async () => {
    const { post, mock } = createClient()
    mock.clock.advance(60_000)
    const { status, body } = await post(trunking('us1', `/Trunks/${us1East}`), {
      FriendlyName: '',
      CnamLookupEnabled: 'True',
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      ...eastJson,
      friendly_name: null,
      cnam_lookup_enabled: true,
      date_updated: '2026-11-24T14:09:00Z',
    })
  })

  test('a delete answers 204 without a body; the trunk is then 404', async () => {
    const { request, get } = createClient()
    const { status, body } = await request('DELETE', trunking('ie1', `/Trunks/${ie1East}`))
    expect([status, body]).toEqual([204, null])
    expect((await get(trunking('ie1', `/Trunks/${ie1East}`))).status).toBe(404)
  })

  test.each<[Readonly<Record<string, string>>, number]>([
    [{ DomainName: 'east-mountain-office.pstn.twilio.com' }, 21248],
    [{ DomainName: 'EAST-MOUNTAIN-OFFICE.pstn.twilio.com' }, 21248],
    [{ DomainName: 'acme.pstn.twilio.com' }, 21248],
    [{ DomainName: 'east-mountain-fax.pstn.twilio.com' }, 21248],
    [{ DomainName: 'west' }, 21245],
    [{ DomainName: 'west.sip.twilio.com' }, 21245],
    [{ DomainName: 'we st.pstn.twilio.com' }, 21245],
    [{ DomainName: 'a.west.pstn.twilio.com' }, 21247],
    [{ Secure: 'yes' }, 20001],
    [{ CnamLookupEnabled: '1' }, 20001],
    [{ TransferMode: 'all' }, 20001],
    [{ TransferCallerId: 'me' }, 20001],
    [{ DisasterRecoveryUrl: 'ftp://west.example' }, 20001],
    [{ DisasterRecoveryUrl: 'west' }, 20001],
    [{ DisasterRecoveryMethod: 'PUT' }, 20001],
  ])('%o is refused with 400, %i, and changes nothing', async (form, code) => {
    const { post, mock } = createClient()
    const before = (await mock.read()).all('trunk')
    const { status, body } = await post(trunking('us1', '/Trunks'), { FriendlyName: 'West', ...form })
    expect([status, valueAt(body, 'code'), valueAt(body, 'status')]).toEqual([400, code, 400])
    expect(valueAt(body, 'more_info')).toBe(`https://www.twilio.com/docs/errors/${code}`)
    expect((await mock.read()).all('trunk')).toEqual(before)
  })
})
