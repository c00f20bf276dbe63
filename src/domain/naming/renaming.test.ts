import { describe, expect, it } from 'vitest'
import { domainOfName } from '../base/domain-name.ts'
import {
  eastMountain,
  eastMountainFacts,
  implicit,
  instance,
  must,
  regionUnread,
  settledIn,
  withInstance,
} from '../account/facts-fixture.ts'
import { renamingOf, renamingOrder } from './renaming.ts'
import { groupTrunks } from '../account/trunk.ts'

const facts = eastMountainFacts()
const onlyUs1 = withInstance(facts, 'ie1', null)
const domainName = must(domainOfName('north'))
const free = { domainName, route: implicit, holder: null, allRead: true }
const holder = must(groupTrunks([instance('au1', { domainName })])[0])

describe('The old name', () => {
  it.each([
    [
      'renamed where it is active: nobody answers it',
      ['us1'],
      facts,
      { keptIn: ['ie1'], unanswered: true, reserved: false },
    ],
    [
      'renamed elsewhere: it is answered as before',
      ['ie1'],
      facts,
      { keptIn: ['us1'], unanswered: false, reserved: false },
    ],
    ['renamed in every Region', ['us1', 'ie1'], facts, { keptIn: [], unanswered: true, reserved: true }],
    ['of the only instance', ['us1'], onlyUs1, { unanswered: true, reserved: true }],
    [
      'the active Region was not loaded',
      ['ie1'],
      regionUnread(facts, 'us1'),
      { unanswered: undefined, reserved: undefined },
    ],
    [
      'its route was not loaded',
      ['us1'],
      { ...facts, terminationRoute: undefined },
      { activeIn: undefined, unanswered: undefined },
    ],
    [
      'active where there was no instance before',
      ['us1'],
      { ...onlyUs1, terminationRoute: settledIn('au1') },
      { activeIn: 'au1', unanswered: true },
    ],
  ] as const)('%s', (_, regions, given, expected) => {
    expect(renamingOf(regions, free, given).old).toMatchObject({ name: eastMountain, ...expected })
  })

  it('is null if there was no name', () => {
    const nameless = withInstance(facts, 'us1', { domainName: null })
    expect(renamingOf(['us1'], free, { ...nameless, trunk: { ...nameless.trunk, domainName: null } }).old).toBeNull()
  })
})

describe('The route of the new name (R11)', () => {
  it.each([
    ['is written to the first that takes it', ['ie1', 'us1'], free, { kind: 'written', region: 'ie1', before: null }],
    [
      'also where one of that name exists',
      ['ie1'],
      { ...free, route: settledIn('au1') },
      { kind: 'written', region: 'ie1', before: 'au1' },
    ],
    [
      'stays where another Region holds the name',
      ['ie1'],
      { ...free, holder, route: settledIn('au1') },
      { kind: 'stays', region: 'au1' },
    ],
    ['is US1 where the holder’s was never written', ['ie1'], { ...free, holder }, { kind: 'stays', region: 'us1' }],
    ['is unknown while it was not loaded', ['ie1'], { ...free, route: undefined }, { kind: 'not-read' }],
    ['is unknown while an unread Region may hold the name', ['ie1'], { ...free, allRead: false }, { kind: 'not-read' }],
  ] as const)('%s', (_, regions, to, expected) => {
    expect(renamingOf(regions, to, facts).route).toEqual(expected)
  })

  it('is null if the name is removed', () => {
    expect(renamingOf(['us1'], null, facts).route).toBeNull()
  })
})

describe('The order of a renaming', () => {
  it('is only this Region, or all with an instance, the active one first', () => {
    expect(renamingOrder('us1', false, facts)).toEqual(['us1'])
    expect(renamingOrder('us1', true, facts)).toEqual(['us1', 'ie1'])
    expect(renamingOrder('us1', true, { ...facts, terminationRoute: settledIn('ie1') })).toEqual(['ie1', 'us1'])
    expect(renamingOrder('ie1', true, { ...facts, terminationRoute: undefined })).toEqual(['ie1', 'us1'])
  })
})
