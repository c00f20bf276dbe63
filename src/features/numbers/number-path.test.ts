import { describe, expect, test } from 'vitest'
import { eastMountainFacts, implicit, propagatingTo, settledIn } from '../../domain/account/facts-fixture.ts'
import type { NumberFacts, TrunkFacts } from '../../domain/account/facts.ts'
import { numberPath } from './number-path.ts'
import { numberReadiness } from './number-readiness.ts'

const office = eastMountainFacts({})
const numberOf = (facts: TrunkFacts): NumberFacts => {
  const [number] = facts.numbers
  if (!number) throw new Error('The office has a number')
  return number
}
const known = numberOf(office)
const say = (number: NumberFacts, facts: TrunkFacts = office) =>
  numberPath(number, facts).map(({ text, fails }) => (fails ? `FAILS ${text}` : text))
const withUs1 = (us1: NumberFacts['configurations']['us1']) => ({
  ...known,
  configurations: { ...known.configurations, ...(us1 !== undefined && { us1 }) },
})
const { us1 } = known.configurations
if (!us1) throw new Error('The number needs a US1 configuration')

describe('the path of a call in words', () => {
  test('goes to the PBX through the instance of the routed Region', () => {
    const sentences = say({ ...known, route: settledIn('us1') })
    expect(sentences[0]).toBe('A call to +1 402 555 1212 is processed in United States (US1), by its route.')
    expect(sentences[1]).toBe('US1 passes it to its instance of East Mountain Office.')
    expect(sentences[2]).toMatch(/^Twilio sends it to sip:/)
    expect(sentences.at(-1)).toContain('32011')
  })

  test('names the default if no route was ever set', () => {
    expect(say({ ...known, route: implicit })[0]).toContain('by default: its route was never set')
  })

  test('during propagation, names the former Region only if this console knows it', () => {
    expect(say({ ...known, route: propagatingTo('ie1'), formerRegion: 'us1' })[0]).toMatch(
      /in Ireland \(IE1\); until \d\d:\d\d it may still be in United States \(US1\)\.$/,
    )
    expect(say({ ...known, route: propagatingTo('ie1'), formerRegion: null })[0]).toMatch(/in another Region\.$/)
  })

  test('names a dead line', () => {
    expect(say({ ...withUs1(null), route: settledIn('us1') })[1]).toMatch(
      /^FAILS The number has neither a trunk nor a webhook in US1/,
    )
  })

  test('names a webhook', () => {
    const number = withUs1({ ...us1, trunkSid: null, voiceUrl: 'https://example.com/voice' })
    expect(say({ ...number, route: settledIn('us1') })[1]).toBe(
      'US1 asks the webhook https://example.com/voice, which answers instead of a trunk.',
    )
  })

  test('names an instance without an enabled origination URI', () => {
    const parts = { ...office.parts, us1: { originationUrls: [], ipAccessControlLists: [], credentialLists: [] } }
    expect(say({ ...known, route: settledIn('us1') }, { ...office, parts }).at(-1)).toMatch(/^FAILS .*32010/)
  })

  test('says what is not loaded', () => {
    expect(say({ ...known, route: undefined })).toEqual([
      'The route of this number is not loaded, so the Region that answers is unknown.',
    ])
    expect(say({ ...known, configurations: {}, route: settledIn('us1') })[1]).toBe(
      'The US1 configuration of this number is not loaded.',
    )
    expect(say({ ...known, route: settledIn('us1') }, { ...office, parts: {} })[2]).toBe(
      'Its origination URIs are not loaded.',
    )
  })
})

describe('the readiness of another Region', () => {
  test('is ready, not ready or not checked', () => {
    expect(numberReadiness('ie1', known, office)).toBe('Ready: East Mountain Office would answer.')
    expect(numberReadiness('ie1', known, { ...office, parts: {} })).toContain('not loaded')
    expect(numberReadiness('ie1', { ...known, configurations: { ie1: null } }, office)).toMatch(
      /^Not ready: the number has neither a trunk nor a webhook in IE1/,
    )
    expect(numberReadiness('ie1', { ...known, configurations: {} }, office)).toMatch(/^Not checked/)
    expect(
      numberReadiness('ie1', known, { ...office, regionsRead: [], trunk: { ...office.trunk, instances: {} } }),
    ).toBe('Not checked: its trunk in IE1 is not loaded.')
  })
})
