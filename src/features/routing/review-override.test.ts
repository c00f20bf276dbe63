import { expect, it } from 'vitest'
import { overrideProblems } from './review-override.tsx'

it.each([
  [{ reason: 'The PBX moves too', region: 'IE1' }, null],
  [{ reason: 'The PBX moves too', region: ' ie1 ' }, null],
  [
    { reason: '  ', region: '' },
    { reason: 'Say why you re-route all the same.', region: 'Type IE1.' },
  ],
  [
    { reason: '', region: 'IE1' },
    { reason: 'Say why you re-route all the same.', region: null },
  ],
  [
    { reason: 'The PBX moves too', region: 'US1' },
    { reason: null, region: 'Type IE1.' },
  ],
])('%o', (override, problems) => {
  expect(overrideProblems(override, 'ie1', 'override')).toEqual(problems)
})

it('of several numbers only a reason is wanted, of one not even that', () => {
  const nothing = { reason: ' ', region: '' }
  expect(overrideProblems(nothing, 'ie1', 'several')).toEqual({ reason: 'Say why you re-route them.', region: null })
  expect(overrideProblems(nothing, 'ie1', 'one')).toBeNull()
})
