import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  accessList,
  configuration,
  credentialList,
  eastMountain,
  eastMountainFacts,
  numberAt,
  numberFacts,
  office,
  originationUrl,
  trunkSid,
  withInstance,
  withNumber,
  withParts,
} from '../account/facts-fixture.ts'
import type { FindingId } from './finding.ts'
import { preflightAll } from './planned-reroutes.ts'
import type { RouteSubject } from '../account/route.ts'

const east = eastMountainFacts()
const termination: RouteSubject = { leg: 'termination', domainName: eastMountain }
const origination: RouteSubject = { leg: 'origination', number: office }

const fixFor = (id: FindingId, facts: TrunkFacts, subjects: readonly RouteSubject[]) =>
  preflightAll({ subjects, target: 'ie1' }, facts).find((finding) => finding.id === id)?.fix

describe('fixes of access', () => {
  const lists = [accessList('ie1', ['203.0.113.7']), accessList('ie1', [], 'Branches')]
  const gap = withParts(
    withParts(east, 'us1', { ipAccessControlLists: [accessList('us1', ['203.0.113.7', '203.0.113.8'])] }),
    'ie1',
    { ipAccessControlLists: lists },
  )

  it('copies the missing address into one of the lists attached in the target', () => {
    expect(fixFor('address-not-covered', gap, [termination])).toMatchObject({
      kind: 'copy-addresses',
      region: 'ie1',
      entries: [{ entry: { friendlyName: '203.0.113.8' } }],
      into: lists,
    })
  })

  it('copies all addresses if none is valid or the lists are empty', () => {
    const emptied = withParts(gap, 'ie1', { ipAccessControlLists: [accessList('ie1', [])] })
    expect(fixFor('access-lists-empty', emptied, [termination])).toMatchObject({ entries: [{}, {}] })
    const other = withParts(gap, 'ie1', { ipAccessControlLists: [accessList('ie1', ['198.51.100.1'])] })
    expect(fixFor('no-address-covered', other, [termination])).toMatchObject({ entries: [{}, {}] })
  })

  it('copies nothing from a source that is not loaded', () => {
    const emptied = withParts(gap, 'ie1', { ipAccessControlLists: [accessList('ie1', [])] })
    const unread = withParts(emptied, 'us1', { ipAccessControlLists: undefined })
    expect(fixFor('access-lists-empty', unread, [termination])).toBeNull()
  })

  it('creates the users that are missing in the target', () => {
    const emptied = withParts(east, 'ie1', { credentialLists: [credentialList('ie1', [])] })
    expect(fixFor('credential-lists-empty', emptied, [termination])).toMatchObject({
      kind: 'create-users',
      users: [{ userName: 'office-pbx' }],
    })
  })
})

describe('fixes of origination', () => {
  it('enables a disabled URI; without one there is nothing to enable', () => {
    const disabled = originationUrl('ie1', 'sip:203.0.113.7', { enabled: false })
    const off = withParts(east, 'ie1', { originationUrls: [disabled] })
    expect(fixFor('no-enabled-origination-url', off, [origination])).toMatchObject({
      kind: 'enable-url',
      trunkSid: trunkSid('ie1'),
      urls: [disabled],
    })
    const none = withParts(east, 'ie1', { originationUrls: [] })
    expect(fixFor('no-enabled-origination-url', none, [origination])).toBeNull()
  })

  it('associates the number, and knows the trunk that it leaves', () => {
    const west = trunkSid('ie1', 'west')
    const facts = withNumber(east, { configurations: { ie1: configuration('ie1', { trunkSid: west }) } })
    expect(fixFor('number-on-another-trunk', facts, [origination])).toEqual({
      kind: 'associate',
      region: 'ie1',
      trunkSid: trunkSid('ie1'),
      numbers: [
        {
          number: office,
          sid: configuration('us1').sid,
          friendlyName: 'Office',
          configuration: configuration('ie1', { trunkSid: west }),
        },
      ],
    })
  })

  it('associates all affected numbers together', () => {
    const dead = [office, numberAt(1)].map((number) =>
      numberFacts({
        number,
        configurations: { us1: configuration('us1', { number }), ie1: null, au1: null },
      }),
    )
    const subjects = dead.map(({ number }): RouteSubject => ({ leg: 'origination', number }))
    expect(fixFor('number-not-configured', { ...east, numbers: dead }, subjects)).toMatchObject({
      numbers: [{ number: office, configuration: null }, { number: numberAt(1) }],
    })
  })

  it('associates nothing without an instance, which has to come first', () => {
    const facts = withNumber(withInstance(east, 'ie1', null), { configurations: { ie1: null } })
    expect(fixFor('number-not-configured', facts, [origination])).toBeNull()
    expect(fixFor('no-instance', facts, [origination])).toEqual({
      kind: 'create-instance',
      region: 'ie1',
      from: 'us1',
    })
  })
})
