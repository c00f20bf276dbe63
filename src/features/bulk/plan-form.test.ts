import { expect, test } from 'vitest'
import { defaultSettings } from './bulk-job.ts'
import { confirmationFor, durationWords, type PlanForm, planProblems, parseSettings, secondsOf } from './plan-form.ts'

const form: PlanForm = {
  canary: '5',
  wave: '50',
  pauseSeconds: '10',
  stopAfter: '3',
  perSecond: '50',
  includeOverridable: false,
  reason: 'The move to Ireland',
  confirmation: '',
}

test('up to 25 numbers take a reason; more take the count and the Region too, typed', () => {
  expect(planProblems(form, 25, ['ie1'])).toEqual({})
  expect(planProblems({ ...form, reason: ' ' }, 2, ['ie1'])).toEqual({
    reason: 'Say why: it is kept with each change.',
  })
  expect(planProblems(form, 463, ['ie1'])).toEqual({ confirmation: 'Type 463 IE1.' })
  expect(planProblems({ ...form, confirmation: ' 463  ie1 ' }, 463, ['ie1'])).toEqual({})
  expect(confirmationFor(30, ['us1', 'au1'])).toBe('30 undo')
})

test('settings are whole numbers within their ranges', () => {
  expect(parseSettings(form)).toEqual(defaultSettings)
  expect(planProblems({ ...form, perSecond: '125', wave: '0', canary: '1.5' }, 1, ['ie1'])).toEqual({
    perSecond: 'From 1 to 124.',
    wave: 'From 1 to 10,000.',
    canary: 'A whole number. From 0 to 1,000.',
  })
  expect(parseSettings({ ...form, stopAfter: '' })).toBeNull()
})

test('a run takes its rate and its pauses', () => {
  expect(secondsOf(463, defaultSettings)).toBeCloseTo(463 / 50 + 10 * 10)
  expect(secondsOf(5, defaultSettings)).toBeCloseTo(0.1)
  expect([durationWords(0.1), durationWords(109), durationWords(7_300)]).toEqual([
    'about 1 s',
    'about 2 min',
    'about 2 h',
  ])
})
