import { describe, expect, it } from 'vitest'
import type { TrunkFacts } from '../account/facts.ts'
import {
  eastMountain,
  eastMountainFacts,
  instance,
  must,
  numberAt,
  numberFacts,
  office,
  regionUnread,
  settledIn,
  withNumber,
} from '../account/facts-fixture.ts'
import { legsAfterwards } from './legs-afterwards.ts'
import type { RouteSubject } from '../account/route.ts'
import { groupTrunks } from '../account/trunk.ts'

const east = eastMountainFacts()
const termination: RouteSubject = { leg: 'termination', domainName: eastMountain }
const origination: RouteSubject = { leg: 'origination', number: office }
const other = numberFacts({ number: numberAt(1), route: settledIn('us1') })
const inIe1 = withNumber(east, { route: settledIn('ie1') })

function shown(subject: RouteSubject, facts: TrunkFacts): string {
  const finding = legsAfterwards(subject, 'ie1', facts)
  if (finding.id === 'number-not-served') return `by ${finding.by}, termination in ${finding.termination ?? 'none'}`
  if (finding.id !== 'legs-in-two-regions') return finding.severity
  const numbers = finding.numbersIn.map(({ region, count }) => `${count} in ${region}`)
  return [...(finding.allRead ? [] : ['at least']), `termination in ${finding.termination ?? 'none'}`, ...numbers].join(
    ', ',
  )
}

describe('after a re-route to IE1', () => {
  it.each<readonly [string, RouteSubject, TrunkFacts, string]>([
    ['termination leaves the number behind', termination, east, 'termination in ie1, 1 in us1'],
    ['termination follows the number', termination, inIe1, 'passed'],
    ['termination goes alone', termination, { ...east, numbers: [] }, 'passed'],
    ['the number leaves termination behind', origination, east, 'termination in us1, 1 in ie1'],
    ['the number follows termination', origination, { ...east, terminationRoute: settledIn('ie1') }, 'passed'],
    [
      'the number leaves another behind',
      origination,
      { ...east, terminationRoute: settledIn('ie1'), numbers: [...east.numbers, other] },
      'termination in ie1, 1 in us1, 1 in ie1',
    ],
    [
      'the number goes where this trunk does not serve it',
      origination,
      withNumber(east, { configurations: { ie1: null } }),
      'by nothing, termination in us1',
    ],
    [
      'a number that this trunk does not serve stays',
      termination,
      withNumber(inIe1, { route: settledIn('au1') }),
      'passed',
    ],
    [
      'two Regions are known, whatever is unread',
      termination,
      regionUnread(east, 'au1'),
      'at least, termination in ie1, 1 in us1',
    ],
    [
      'two Regions are known, a number is unread',
      termination,
      { ...east, numbers: [...east.numbers, { ...other, route: undefined }] },
      'at least, termination in ie1, 1 in us1',
    ],
    ['the route of another number is unread', termination, withNumber(east, { route: undefined }), 'not-checked'],
    [
      'the route of the number itself is not needed',
      origination,
      withNumber({ ...east, terminationRoute: settledIn('ie1') }, { route: undefined }),
      'passed',
    ],
    ['the termination route is unread', origination, { ...east, terminationRoute: undefined }, 'not-checked'],
    ['a Region is unread', termination, regionUnread(inIe1, 'au1'), 'not-checked'],
    [
      'what the target does with the number is unread',
      origination,
      regionUnread({ ...east, terminationRoute: settledIn('ie1') }, 'ie1'),
      'not-checked',
    ],
  ])('%s', (_, subject, facts, expected) => {
    expect(shown(subject, facts)).toBe(expected)
  })

  it('names a route that is not loaded, which belongs to no Region', () => {
    expect(legsAfterwards(termination, 'ie1', withNumber(east, { route: undefined }))).toMatchObject({
      unread: 'route',
    })
  })

  it('names the Region that is not loaded', () => {
    expect(legsAfterwards(termination, 'ie1', regionUnread(inIe1, 'au1'))).toMatchObject({ region: 'au1' })
  })

  it('a trunk without a domain name has only its numbers', () => {
    const [trunk] = groupTrunks([instance('ie1', { domainName: null })])
    const facts = { ...east, trunk: must(trunk), terminationRoute: null }
    expect(shown(origination, facts)).toBe('passed')
  })
})
