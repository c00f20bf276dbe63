import { describe, expect, it } from 'vitest'
import { type Deletion, deletionOf } from './deletion.ts'
import {
  configuration,
  eastMountainFacts,
  instance,
  office,
  propagatingTo,
  regionUnread,
  settledIn,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import type { TrunkFacts } from '../account/facts.ts'
import { regionCodes } from '../base/region.ts'

const facts = eastMountainFacts()
const onlyUs1 = withInstance(facts, 'ie1', null)
const inIe1 = withNumber({ ...facts, terminationRoute: settledIn('ie1') }, { route: settledIn('ie1') })
const subjects = ({ arriving }: Deletion) => arriving.map(({ subject, targets }) => [subject.leg, ...targets])

describe('Deleting an instance (R13)', () => {
  it('leads to the re-routes while calls arrive on either leg and another Region can handle them', () => {
    const deletion = deletionOf('us1', facts)
    expect(deletion.gate).toBe('re-route')
    expect(subjects(deletion)).toEqual([
      ['termination', 'ie1'],
      ['origination', 'ie1'],
    ])
  })

  it('knows the numbers with emergency calling in its own Region, for which Twilio refuses', () => {
    const withEmergency = (region: 'us1' | 'ie1') =>
      withNumber(facts, {
        configurations: {
          us1: configuration('us1'),
          ie1: configuration('ie1'),
          [region]: configuration(region, { emergency: true }),
        },
      })
    expect(deletionOf('ie1', facts).emergency).toEqual([])
    expect(deletionOf('ie1', withEmergency('ie1')).emergency).toEqual([office])
    expect(deletionOf('ie1', withEmergency('us1')).emergency).toEqual([])
  })

  it.each<[string, TrunkFacts, Deletion['gate']]>([
    ['nothing arrives at a standby', facts, 'free'],
    ['one leg is enough', withNumber(facts, { route: settledIn('ie1') }), 're-route'],
    ['the other too', { ...facts, terminationRoute: settledIn('ie1') }, 're-route'],
    [
      'no Region can take them',
      withParts(withParts(inIe1, 'us1', { originationUrls: [], ipAccessControlLists: [] }), 'us1', {
        credentialLists: [],
      }),
      'fails',
    ],
    ['no other instance', withInstance(inIe1, 'us1', null), 'fails'],
    ['the route was not loaded', { ...facts, terminationRoute: undefined }, 'not-read'],
    ['the number’s route was not loaded', withNumber(facts, { route: undefined }), 'not-read'],
    ['the list of numbers was not loaded', { ...facts, numberListsRead: ['us1'] }, 'not-read'],
    ['whether US1 could take them was not loaded', regionUnread(inIe1, 'us1'), 'not-read'],
    ['an unread Region that decides nothing', regionUnread({ ...facts, numbers: [] }, 'au1'), 'free'],
    ['calls that may still arrive', { ...facts, terminationRoute: propagatingTo('us1') }, 'fails'],
    [
      'they left another Region',
      { ...facts, terminationRoute: propagatingTo('us1'), formerTerminationRegion: 'au1' },
      'free',
    ],
    [
      'without a domain name, the numbers alone',
      withoutName(withNumber(facts, { route: settledIn('ie1') })),
      're-route',
    ],
  ])('of IE1: %s', (_, given, gate) => {
    expect(deletionOf('ie1', given).gate).toBe(gate)
  })

  it('a known alternative comes before facts that are not loaded', () => {
    expect(deletionOf('us1', regionUnread(facts, 'au1')).gate).toBe('re-route')
  })

  it('a number that is prepared here, but routed elsewhere, is released and loses nothing', () => {
    const deletion = deletionOf('ie1', facts)
    expect(deletion.released).toEqual([office])
    expect(deletion.arriving).toEqual([])
  })

  it('which numbers are released is unknown without this Region’s list', () => {
    expect(deletionOf('ie1', { ...facts, numberListsRead: [] }).released).toBeUndefined()
  })

  it('says when re-routed calls no longer arrive', () => {
    const [settling] = deletionOf(
      'ie1',
      withNumber(facts, { route: propagatingTo('us1'), formerRegion: 'ie1' }),
    ).settling
    expect(settling?.subject).toEqual({ leg: 'origination', number: office })
  })
})

describe('The name afterwards', () => {
  it.each([
    ['stays where another instance answers it', deletionOf('ie1', facts), 'us1', false, false],
    ['stays active where no instance answers it', deletionOf('us1', facts), 'us1', true, false],
    ['is reserved once no Region holds it', deletionOf('us1', onlyUs1), 'us1', true, true],
    [
      'may be held in a Region that was not loaded',
      deletionOf('us1', regionUnread(onlyUs1, 'ie1')),
      'us1',
      true,
      undefined,
    ],
    ['is held anyway', deletionOf('us1', regionUnread(facts, 'au1')), 'us1', true, false],
    [
      'may be answered in a Region that was not loaded',
      deletionOf('ie1', regionUnread(facts, 'us1')),
      'us1',
      undefined,
      undefined,
    ],
    ['goes who knows where', deletionOf('ie1', { ...facts, terminationRoute: undefined }), undefined, undefined, false],
  ] as const)('%s', (_, { name }, activeIn, unanswered, reserved) => {
    expect(name).toEqual({ activeIn, unanswered, reserved })
  })

  it('is none without a domain name', () => {
    expect(deletionOf('ie1', withoutName(facts)).name).toBeNull()
  })
})

function withoutName(given: TrunkFacts): TrunkFacts {
  const instances = Object.fromEntries(
    regionCodes.flatMap((region) =>
      given.trunk.instances[region] ? [[region, instance(region, { domainName: null })]] : [],
    ),
  )
  return { ...given, terminationRoute: null, trunk: { ...given.trunk, domainName: null, instances } }
}
