import { expect, it } from 'vitest'
import {
  credentialList,
  eastMountainFacts,
  regionUnread,
  withInstance,
  withNumber,
  withParts,
} from '../../domain/account/facts-fixture.ts'
import { legReadiness, readinessWords } from './leg-readiness.ts'

const facts = eastMountainFacts()
const emptyUsers = withParts(facts, 'ie1', { credentialLists: [credentialList('ie1', [])] })
const noWayOut = withParts(facts, 'ie1', { originationUrls: [] })
const deadNumber = withNumber(facts, { configurations: { ie1: null } })

it.each([
  ['everything is set up', facts, 'ready', 'ready'],
  ['no instance', withInstance(facts, 'ie1', null), 'no instance', 'no instance'],
  ['an empty list affects only calls from the PBX', emptyUsers, 'not ready, 1', 'ready'],
  ['no origination URI affects only calls to numbers', noWayOut, 'ready', 'not ready, 1'],
  ['a number that is not connected there', deadNumber, 'ready', 'not ready, 1'],
  ['the Region has not loaded', regionUnread(facts, 'ie1'), 'not checked', 'not checked'],
  ['its lists have not loaded', withParts(facts, 'ie1', { credentialLists: undefined }), 'not checked', 'ready'],
  [
    'one leg lacks something, the other has not loaded',
    withParts(emptyUsers, 'ie1', { originationUrls: undefined }),
    'not ready, 1',
    'not checked',
  ],
] as const)('%s', (_title, of, termination, origination) => {
  expect(readinessWords(legReadiness('termination', 'ie1', of), false)).toBe(termination)
  expect(readinessWords(legReadiness('origination', 'ie1', of), false)).toBe(origination)
})

it('says that a Region is loading, not that it is unchecked', () => {
  expect(readinessWords(legReadiness('termination', 'ie1', regionUnread(facts, 'ie1')), true)).toBe('loading…')
})
