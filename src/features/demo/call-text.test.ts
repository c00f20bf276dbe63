import { describe, expect, test } from 'vitest'
import type { RegionCode } from '../../domain/base/region.ts'
import type { Trunk } from '../../domain/account/trunk.ts'
import { parseCallSid, parseOriginationUrlSid, parseTrunkSid } from '../../domain/base/sid.ts'
import { callWords } from './call-text.ts'
import { hopViews } from './hop-text.ts'
import type { Hop, TestCallResult } from './test-call.ts'

const must = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('a fixture does not parse')
  return value
}
const trunkSid = must(parseTrunkSid(`TK${'a'.repeat(32)}`))
const callSid = must(parseCallSid(`CA${'b'.repeat(32)}`))
const urlSid = must(parseOriginationUrlSid(`OU${'c'.repeat(32)}`))

/** The text only depends on whether an instance exists. */
const trunkIn = (...regions: readonly RegionCode[]): Pick<Trunk, 'instances'> => ({
  instances: Object.fromEntries(regions.map((region) => [region, { region }])),
})

const route = (over: Partial<Extract<Hop, { kind: 'route' }>['lookup']> = {}, subject = '+14025551212'): Hop => ({
  kind: 'route',
  subject,
  lookup: { region: 'us1', isImplicit: false, isPropagating: false, ...over },
})

const result = (over: Partial<TestCallResult> = {}): TestCallResult => ({
  leg: 'origination',
  outcome: 'connected',
  region: 'us1',
  trunkSid,
  sipStatus: 200,
  code: null,
  seed: '1',
  record: { region: 'us1', sid: callSid },
  hops: [
    route(),
    { kind: 'configuration', region: 'us1', reaches: 'trunk' },
    { kind: 'instance', region: 'us1', sid: trunkSid },
    { kind: 'origination-url', sid: urlSid, sipUrl: 'sip:203.0.113.7', edge: 'ashburn', answer: 200 },
  ],
  ...over,
})

const sentences = (over: Partial<TestCallResult>, ...regions: readonly RegionCode[]): string =>
  callWords(result(over), trunkIn(...regions)).sentences.join(' ')

describe('the text of a test call', () => {
  test('says which Region processed it, why, and which other Region was not involved', () => {
    expect(sentences({}, 'us1', 'ie1')).toBe(
      'Processed and stored in US1, because +1 402 555 1212 is routed to US1. ' +
        'Sent from Ashburn to sip:203.0.113.7; response 200. ' +
        'IE1 was not involved. Its record is stored in US1 and stays there.',
    )
  })

  test('names every Region that was not involved', () => {
    expect(sentences({}, 'us1', 'ie1', 'au1')).toContain('IE1 and AU1 were not involved.')
  })

  test('says that US1 is the default if the route was never set', () => {
    expect(sentences({ hops: [route({ isImplicit: true })] })).toContain(
      'because the route of +1 402 555 1212 was never set, and US1 is the default.',
    )
  })

  test('says where the call went while the route propagates', () => {
    expect(sentences({ region: 'ie1', hops: [route({ region: 'ie1', isPropagating: true })] })).toContain(
      'because the re-route of +1 402 555 1212 is propagating, and this call went to IE1.',
    )
  })

  const refused = { leg: 'termination', outcome: 'refused', sipStatus: 403, record: null } as const

  test.each<[number, RegExp, string]>([
    [32200, /insufficient permissions\. No access list and no credential list is attached/, 'tab'],
    [32201, /source address not in an access list/, 'addresses'],
    [32202, /bad user credentials/, 'users'],
  ])('%i: says what it means, which instance refused, and where to fix it', (code, meaning, place) => {
    const words = callWords(result({ ...refused, code }), trunkIn('us1'))
    expect(words.headline).toBe(`Refused in US1 with 403, ${code}`)
    expect(words.sentences[0]).toMatch(meaning)
    expect(words.sentences.at(-1)).toBe('A refused call leaves no call record in any Region. Twilio logs an alert.')
    expect(words.fix?.place).toMatchObject({ kind: place, region: 'us1' })
  })

  test('names the list and the refused caller where they are known', () => {
    const about = {
      ...trunkIn('us1'),
      lists: { us1: { addresses: ['Office SBC'], users: ['Office PBX users'] } },
      caller: { address: '198.51.100.9', user: 'the user of SBC B' },
    }
    expect(callWords(result({ ...refused, code: 32201 }), about).sentences[0]).toContain(
      'No list attached to the US1 instance (Office SBC) has 198.51.100.9.',
    )
    expect(callWords(result({ ...refused, code: 32202 }), about).sentences[0]).toContain(
      'No credential list of the US1 instance (Office PBX users) has the user of SBC B with this password.',
    )
    const withoutUser = { ...about, caller: { address: '198.51.100.9', user: null } }
    expect(callWords(result({ ...refused, code: 32202 }), withoutUser).sentences[0]).toContain(
      'The 407 challenge was not answered: the PBX sent no user name.',
    )
  })

  test('names a Region without an instance', () => {
    const hops: Hop[] = [route({ region: 'au1' }), { kind: 'instance', region: 'au1', sid: null }]
    const words = callWords(result({ ...refused, region: 'au1', sipStatus: 404, hops }), trunkIn('us1'))
    expect(words.sentences[0]).toBe('Refused in AU1 with 404: this trunk has no instance in AU1.')
  })

  test.each([
    ['galway-claimz.pstn.twilio.com', 'no trunk of this account has the name galway-claimz.pstn.twilio.com.'],
    ['54.171.127.193', '54.171.127.193 is an address of the Dublin edge, and an address names no trunk.'],
    ['203.0.113.7', '203.0.113.7 is an address, and an address names no trunk.'],
    ['office.sip.twilio.com', 'office.sip.twilio.com is a SIP Domain'],
    ['pstn.ashburn.twilio.com', 'pstn.ashburn.twilio.com has no trunk name before pstn.'],
    ['east.pstn.paris.twilio.com', 'paris is not an Edge Location for trunks.'],
    ['api.twilio.com', 'api.twilio.com is a host of Twilio’s, but not a Termination URI.'],
    ['pbx.example', 'pbx.example is not a host of Twilio’s.'],
  ])('a call to %s says what the host is, and offers no fix', (host, sentence) => {
    const about = { instances: {}, withoutTrunk: true, dialled: { host, to: null } }
    const words = callWords(result({ ...refused, region: null, sipStatus: 404, hops: [] }), about)
    expect(words.sentences[0]).toContain(`Refused with 404: ${sentence}`)
    expect(words.fix).toBeNull()
    expect(words.sentences.join(' ')).not.toMatch(/never set|default|not involved/)
  })

  test('R22: names what was dialled', () => {
    const about = { instances: {}, withoutTrunk: true, dialled: { host: 'east.pstn.twilio.com', to: '4025550100' } }
    const words = callWords(result({ ...refused, region: null, sipStatus: 400, hops: [] }), about)
    expect(words.sentences[0]).toBe(
      'Refused with 400: the PBX dialled 4025550100, which is not E.164. A number begins with + and the country code.',
    )
    expect(words.fix).toBeNull()
  })

  test('names the trunk that the call reached if it is not the page’s', () => {
    const about = {
      ...trunkIn('us1', 'ie1'),
      other: { name: 'Galway Claims Line', page: 'East Mountain Office' },
      lists: { ie1: { addresses: ['Claims SBC'], users: [] } },
      caller: { address: 'the address of SBC A', user: 'the user of SBC A' },
    }
    const words = callWords(result({ ...refused, region: 'ie1', code: 32201 }), about)
    expect(words.sentences[0]).toContain(
      'No list attached to the IE1 instance of Galway Claims Line (Claims SBC) has the address of SBC A.',
    )
    expect(words.sentences).toContain('The call reached the trunk Galway Claims Line, not East Mountain Office.')
    const hops: Hop[] = [route({ region: 'au1' }), { kind: 'instance', region: 'au1', sid: null }]
    expect(callWords(result({ ...refused, region: 'au1', sipStatus: 404, hops }), about)).toMatchObject({
      headline: 'Refused in AU1 with 404',
      fix: { what: 'Open Galway Claims Line in AU1' },
    })
  })

  test('R21: more calls per second than the instance takes', () => {
    const words = callWords(result({ ...refused, sipStatus: 503, code: 32001 }), trunkIn('us1'))
    expect(words.sentences[0]).toBe(
      'Refused in US1 with 503, 32001: more calls per second than the trunk takes. The instance in US1 gets more new calls per second than its CPS.',
    )
    expect(words.fix).toMatchObject({ what: 'Open Capacity in US1', place: { kind: 'tab', tab: 'termination' } })
  })

  test('says why no PBX answered', () => {
    const hop: Hop = { kind: 'origination-url', sid: urlSid, sipUrl: 'sip:10.0.0.7:5060', edge: 'dublin', answer: null }
    const words = callWords(result({ outcome: 'failed', code: 32011, sipStatus: null, hops: [route(), hop] }), null)
    expect(words.sentences[0]).toContain('Twilio tried 1 enabled origination URI. 10.0.0.7 is a private address.')
  })

  test('a dead line of another trunk links to the number', () => {
    const hops: Hop[] = [route({ region: 'au1' }), { kind: 'configuration', region: 'au1', reaches: 'nothing' }]
    const dead = result({ outcome: 'not-connected', region: 'au1', record: null, hops })
    expect(callWords(dead, { instances: {}, withoutTrunk: true }).fix?.place).toEqual({
      kind: 'number',
      number: '+14025551212',
    })
  })

  test('a host that is not a Termination URI reaches no Region', () => {
    const words = callWords(result({ ...refused, region: null, sipStatus: 404, hops: [] }), trunkIn('us1'))
    expect(words).toMatchObject({ headline: 'Refused with 404', fix: null })
  })

  test('a dead line leaves no record, and links to where the number can be associated', () => {
    const hops: Hop[] = [route({ region: 'au1' }), { kind: 'configuration', region: 'au1', reaches: 'nothing' }]
    const words = callWords(result({ outcome: 'not-connected', region: 'au1', record: null, hops }), trunkIn('us1'))
    expect(words.sentences.at(-1)).toBe('No call record and no alert: the line is dead.')
    expect(words.fix?.place).toEqual({ kind: 'tab', region: 'au1', tab: 'numbers' })
  })

  test('without an enabled origination URI there is no record, and the fix is on its tab', () => {
    const words = callWords(result({ outcome: 'failed', code: 32010, record: null }), trunkIn('us1'))
    expect(words.sentences[0]).toContain('no valid origination URI')
    expect(words.sentences.at(-1)).toBe('No call record. Twilio logs an alert.')
    expect(words.fix?.place).toEqual({ kind: 'tab', region: 'us1', tab: 'origination' })
  })
})

test('the route decided the Region, and only the last step of a failed call refused it', () => {
  const roles = (over: Partial<TestCallResult>) => hopViews(result(over)).map(({ role }) => role)
  expect(roles({})).toEqual(['decided', 'passed', 'passed', 'passed'])
  expect(
    roles({
      outcome: 'refused',
      hops: [route(), { kind: 'authentication', scheme: 'ip-access-control-list', passed: false }],
    }),
  ).toEqual(['decided', 'refused'])
})
