import { describe, expect, it } from 'vitest'
import type { DomainName } from '../base/domain-name.ts'
import { domainOfName } from '../base/domain-name.ts'
import { instance, must, trunkSid } from '../account/facts-fixture.ts'
import { type RegionCode, regionCodes } from '../base/region.ts'
import { availability, type NameFacts } from './termination-name-availability.ts'
import { availabilityWords } from './termination-name-availability-text.ts'
import { groupTrunks } from '../account/trunk.ts'

const name = (text: string): DomainName => must(domainOfName(text))
const at = (region: RegionCode, domain: string, friendlyName: string | null = null) =>
  instance(region, { sid: trunkSid(region, domain), domainName: name(domain), friendlyName })

/** East Mountain Office in US1, West in US1 and IE1. */
const trunks = groupTrunks([
  at('us1', 'east', 'East Mountain Office'),
  at('us1', 'west', 'West'),
  at('ie1', 'west', 'West'),
  instance('au1', { domainName: null, friendlyName: 'No name' }),
])

const facts = (changes: Partial<NameFacts> = {}): NameFacts => ({
  region: 'ie1',
  own: null,
  trunks,
  regionsRead: regionCodes,
  refused: [],
  ...changes,
})

const decide = (text: string, changes: Partial<NameFacts> = {}) => availability(name(text), facts(changes))
const said = (text: string, changes: Partial<NameFacts> = {}) =>
  availabilityWords(decide(text, changes), facts(changes).region)

describe('availability (R1)', () => {
  it.each<[string, Partial<NameFacts>, string]>([
    ['north', {}, 'free'],
    ['north', { regionsRead: ['ie1', 'us1'] }, 'free'],
    ['east', {}, 'joins'],
    ['west', { region: 'au1' }, 'joins'],
    ['west', {}, 'taken-here'],
    ['east', { region: 'us1' }, 'taken-here'],
    ['west', { own: trunkSid('ie1', 'west') }, 'own'],
    ['east', { own: trunkSid('ie1', 'west') }, 'joins'],
    ['north', { regionsRead: ['us1'] }, 'not-read'],
    ['east', { regionsRead: ['us1'] }, 'not-read'],
    // A refusal is what the API said last, whatever was read.
    ['acme', { refused: [name('acme')] }, 'held'],
    ['acme', { refused: [name('other')] }, 'free'],
    ['desk.west', {}, 'free'],
    ['desk.north', {}, 'no-parent'],
    ['desk.north', { regionsRead: ['ie1'] }, 'free'],
  ])('%s with %o: %s', (text, changes, kind) => {
    expect(decide(text, changes).kind).toBe(kind)
  })

  it('names the trunk, and where its other instances are', () => {
    expect(decide('west', { region: 'au1' })).toMatchObject({ trunk: { name: 'West' }, regions: ['us1', 'ie1'] })
    expect(decide('west')).toMatchObject({ trunk: { name: 'West' }, sid: trunkSid('ie1', 'west') })
  })

  it('says which Regions are not loaded', () => {
    expect(decide('north', { regionsRead: ['ie1', 'us1'] })).toEqual({ kind: 'free', notRead: ['au1'] })
    expect(decide('north')).toEqual({ kind: 'free', notRead: [] })
  })
})

describe('availabilityWords', () => {
  it.each<[string, Partial<NameFacts>, string]>([
    ['north', {}, 'Free in your account. Only saving shows whether another account has it.'],
    [
      'north',
      { regionsRead: ['ie1'] },
      'Free in IE1. US1 and AU1 are not loaded; one of them may have it. Only saving shows whether another account has it.',
    ],
    [
      'east',
      {},
      'This will be the IE1 instance of East Mountain Office, which is in US1. Its calls stay where they are.',
    ],
    ['west', {}, 'West already uses this name in IE1; a Region can have it only once.'],
    ['west', { own: trunkSid('ie1', 'west') }, 'This is its current name.'],
    [
      'north',
      { regionsRead: ['us1'] },
      'IE1’s trunks are not loaded; only saving shows whether the name is free there.',
    ],
    [
      'acme',
      { refused: [name('acme')] },
      'Twilio refused this name (21248). Another account has it, or it is reserved for up to 30 days after its trunk was deleted. Choose another name.',
    ],
    [
      'desk.north',
      {},
      'Twilio refuses a sub-domain (21247) unless north.pstn.twilio.com exists in your account or its parent. Your account has none.',
    ],
  ])('%s with %o: %s', (text, changes, sentence) => {
    expect(said(text, changes)).toBe(sentence)
  })
})
