import { describe, expect, it } from 'vitest'
import { eastMountain, eastMountainFacts, office, settledIn, withNumber } from '../domain/facts-fixture.ts'
import { parseRerouteTarget, prospectiveReroute, rerouteText } from './reroute-target.ts'

const facts = eastMountainFacts()
const withoutDomain = eastMountainFacts({ trunk: { ...facts.trunk, domainName: null }, terminationRoute: null })
const termination = { leg: 'termination', domainName: eastMountain } as const
const origination = { leg: 'origination', number: office } as const

describe('what the address asks for', () => {
  it.each([
    ['termination', { kind: 'subject', subject: termination }],
    ['+14025551212', { kind: 'subject', subject: origination }],
    [' 14025551212', { kind: 'subject', subject: origination }],
    ['+14025559999', { kind: 'not-of-this-trunk', text: '+14025559999' }],
    ['14025551212', { kind: 'unreadable', text: '14025551212' }],
    ['Termination', { kind: 'unreadable', text: 'Termination' }],
    ['', { kind: 'unreadable', text: '' }],
  ])('%j', (text, asked) => {
    expect(parseRerouteTarget(text, facts)).toEqual(asked)
  })

  it('a trunk without a Termination URI has no termination', () => {
    expect(parseRerouteTarget('termination', withoutDomain)).toEqual({ kind: 'no-domain-name' })
  })

  it('a number is unknown only when every Region was read', () => {
    const partly = { ...facts, numbers: [], numberListsRead: ['us1'] } as const
    expect(parseRerouteTarget('+14025551212', partly).kind).toBe('not-read')
  })

  it.each([termination, origination])('reads back what a button writes: %o', (subject) => {
    expect(parseRerouteTarget(rerouteText(subject), facts)).toEqual({ kind: 'subject', subject })
  })
})

describe('the path to draw under review', () => {
  it('leads to the Region of the page', () => {
    expect(prospectiveReroute('termination', 'ie1', facts)).toEqual({ subject: termination, target: 'ie1' })
    expect(prospectiveReroute('+14025551212', 'au1', facts)).toEqual({ subject: origination, target: 'au1' })
  })

  it.each([
    ['nothing is reviewed', undefined, facts],
    ['calls go there already', 'termination', eastMountainFacts({ terminationRoute: settledIn('ie1') })],
    ['calls to the number go there already', '+14025551212', withNumber(facts, { route: settledIn('ie1') })],
    ['the address asks for nothing that is', 'both', facts],
  ])('is none: %s', (_title, text, of) => {
    expect(prospectiveReroute(text, 'ie1', of)).toBeNull()
  })
})
