import { expect, it } from 'vitest'
import { overrideProblems } from './review-override.tsx'

it.each([
  [{ reason: 'The PBX moves too', region: 'IE1' }, null],
  [{ reason: 'The PBX moves too', region: ' ie1 ' }, null],
  [
    { reason: '  ', region: '' },
    { reason: 'Give a reason to re-route anyway.', region: 'Type IE1.' },
  ],
  [
    { reason: '', region: 'IE1' },
    { reason: 'Give a reason to re-route anyway.', region: null },
  ],
  [
    { reason: 'The PBX moves too', region: 'US1' },
    { reason: null, region: 'Type IE1.' },
  ],
])('%o', (override, problems) => {
  expect(overrideProblems(override, 'ie1', 'override')).toEqual(problems)
})

it('several numbers need only a reason; one number needs nothing', () => {
  const nothing = { reason: ' ', region: '' }
  expect(overrideProblems(nothing, 'ie1', 'several')).toEqual({
    reason: 'Give a reason for re-routing them.',
    region: null,
  })
  expect(overrideProblems(nothing, 'ie1', 'one')).toBeNull()
})
