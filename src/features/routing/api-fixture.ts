/** For tests only: a small account on the wire, East Mountain Office in US1 and IE1, both legs routed to US1. */
import { eastMountain, must, now, office, trunkSid } from '../../domain/account/facts-fixture.ts'
import { parseRegionCode, type RegionCode } from '../../domain/base/region.ts'
import { json, refusal, type Sent, stubTransport } from '../../twilio/stub-transport.ts'

export type Fails = (line: string) => Response | Error | undefined

const date = new Date(now - 3_600_000).toISOString()
const sid = (prefix: string, digit: number) => `${prefix}${String(digit).repeat(32)}`
const digits: Readonly<Record<RegionCode, number>> = { us1: 1, ie1: 2, au1: 3 }

const trunk = (region: RegionCode) => ({
  sid: trunkSid(region),
  friendly_name: 'East Mountain Office',
  domain_name: eastMountain,
  secure: false,
  recording: { mode: 'do-not-record', trim: 'do-not-trim' },
  transfer_mode: 'disable-all',
  transfer_caller_id: 'from-transferee',
  cnam_lookup_enabled: false,
  disaster_recovery_url: null,
  auth_type_set: ['IP_ACL'],
  date_created: date,
  date_updated: date,
})

const number = (region: RegionCode) => ({
  sid: sid('PN', 4),
  phone_number: office,
  friendly_name: 'Office',
  trunk_sid: trunkSid(region),
  voice_url: null,
})

/** Answers like the API, except where `fails` returns a failure. It keeps a written VoiceRegion. */
export function stubAccount(fails: Fails = () => undefined): readonly Sent[] {
  let voiceRegion = 'us1'
  let updated = date
  return stubTransport((line, { body }) => {
    const failure = fails(line)
    if (failure) return failure
    const region = must(parseRegionCode(must(line.split('/')[2])))
    if (line.includes('/routes/')) {
      if (body instanceof URLSearchParams) {
        voiceRegion = must(body.get('VoiceRegion') ?? undefined)
        updated = new Date(now).toISOString()
      }
      return json({ voice_region: voiceRegion, date_created: date, date_updated: updated })
    }
    return listOf(line, region) ?? refusal(404, 20404, `Not found: ${line}`)
  })
}

function listOf(line: string, region: RegionCode): Response | undefined {
  const page = (key: string, items: readonly unknown[]) =>
    json({ [key]: items, meta: { next_page_url: null }, next_page_uri: null })
  const here = region === 'au1' ? [] : [region]
  const path = line.replace(/\?.*/, '')
  if (path.endsWith('/IpAccessControlLists')) {
    return page('ip_access_control_lists', [{ sid: sid('AL', digits[region]), friendly_name: 'Office SBC' }])
  }
  if (path.endsWith('/IpAddresses.json')) {
    return page('ip_addresses', [
      { sid: sid('IP', digits[region]), friendly_name: 'SBC', ip_address: '203.0.113.7', cidr_prefix_length: 32 },
    ])
  }
  if (path.endsWith('/CredentialLists')) return page('credential_lists', [])
  if (path.endsWith('/OriginationUrls')) return page('origination_urls', [])
  if (path.endsWith('/Trunks')) return page('trunks', here.map(trunk))
  if (path.endsWith('/IncomingPhoneNumbers.json')) return page('incoming_phone_numbers', here.map(number))
  return undefined
}
