import { describe, expect, it } from 'vitest'
import {
  eastMountain,
  eastMountainFacts,
  numberAt,
  numberFacts,
  office,
  settledIn,
  withNumber,
} from '../account/facts-fixture.ts'
import { parseRerouteTarget, numbersAtMost, prospectiveReroutes, reroutesText } from './reroute-target.ts'

const facts = eastMountainFacts()
const withoutDomain = eastMountainFacts({ trunk: { ...facts.trunk, domainName: null }, terminationRoute: null })
const termination = { leg: 'termination', domainName: eastMountain } as const
const origination = { leg: 'origination', number: office } as const

describe('what the URL asks for', () => {
  it.each([
    ['termination', { kind: 'subjects', subjects: [termination] }],
    ['+14025551212', { kind: 'subjects', subjects: [origination] }],
    [' 14025551212', { kind: 'subjects', subjects: [origination] }],
    ['+14025551212,termination', { kind: 'subjects', subjects: [termination, origination] }],
    ['termination,termination', { kind: 'subjects', subjects: [termination] }],
    ['termination,+14025559999', { kind: 'not-of-this-trunk', text: '+14025559999' }],
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

  it('a number is unknown only if every Region is loaded', () => {
    const partly = { ...facts, numbers: [], numberListsRead: ['us1'] } as const
    expect(parseRerouteTarget('+14025551212', partly).kind).toBe('not-read')
  })

  it.each([{ subjects: [termination] }, { subjects: [origination] }, { subjects: [termination, origination] }])(
    'reads back what a button writes: %o',
    ({ subjects }) => {
      expect(parseRerouteTarget(reroutesText(subjects), facts)).toEqual({ kind: 'subjects', subjects })
    },
  )

  it('accepts no more numbers than are reviewed one by one', () => {
    const numbers = Array.from({ length: numbersAtMost + 1 }, (_, index) => numberFacts({ number: numberAt(index) }))
    const text = (count: number) =>
      numbers
        .slice(0, count)
        .map(({ number }) => number)
        .join(',')
    expect(parseRerouteTarget(text(numbersAtMost), { ...facts, numbers }).kind).toBe('subjects')
    expect(parseRerouteTarget(text(numbersAtMost + 1), { ...facts, numbers })).toEqual({
      kind: 'too-many',
      numbers: 26,
    })
  })
})

describe('the call path under review', () => {
  it('leads to the Region of the page', () => {
    expect(prospectiveReroutes('termination', 'ie1', facts)).toEqual({ subjects: [termination], target: 'ie1' })
    expect(prospectiveReroutes('+14025551212', 'au1', facts)).toEqual({ subjects: [origination], target: 'au1' })
  })

  it('is empty for subjects that are already there', () => {
    const split = withNumber(facts, { route: settledIn('ie1') })
    expect(prospectiveReroutes('termination,+14025551212', 'ie1', split)?.subjects).toEqual([termination])
  })

  it.each([
    ['nothing is reviewed', undefined, facts],
    ['calls go there already', 'termination', eastMountainFacts({ terminationRoute: settledIn('ie1') })],
    ['calls to the number go there already', '+14025551212', withNumber(facts, { route: settledIn('ie1') })],
    ['the address asks for nothing that is', 'both', facts],
  ])('is empty: %s', (_title, text, of) => {
    expect(prospectiveReroutes(text, 'ie1', of)).toBeNull()
  })
})
