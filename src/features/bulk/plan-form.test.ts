import { expect, test } from 'vitest'
import { defaultSettings } from './bulk-job.ts'
import { problemsOf } from '../../forms/form-values.ts'
import type { RegionCode } from '../../domain/base/region.ts'
import {
  confirmationFor,
  durationWords,
  firstValues,
  planFields,
  type PlanValues,
  parseSettings,
  secondsOf,
} from './plan-form.ts'

const form: PlanValues = { ...firstValues, reason: 'The move to Ireland' }

const planned = (count: number, to: RegionCode = 'ie1') => Array.from({ length: count }, () => ({ to }))
const problems = (values: PlanValues, count: number, overridable = 0) =>
  problemsOf(planFields({ willChange: planned(count), overridable: planned(overridable) }), values)

test('up to 25 numbers need a reason; more also need the typed count and Region', () => {
  expect(problems(form, 25)).toEqual({})
  expect(problems({ ...form, reason: ' ' }, 2)).toEqual({
    reason: 'Give a reason. It is stored with each change.',
  })
  expect(problems(form, 463)).toEqual({ confirmation: 'Type 463 IE1.' })
  expect(problems({ ...form, confirmation: ' 463  ie1 ' }, 463)).toEqual({})
  expect(problems(form, 25, 5)).toEqual({})
  expect(problems({ ...form, includeOverridable: true }, 25, 5)).toEqual({ confirmation: 'Type 30 IE1.' })
  expect(problems(form, 1_200)).toEqual({ confirmation: 'Type 1,200 IE1.' })
  expect(problems({ ...form, confirmation: '1200 ie1' }, 1_200)).toEqual({})
  expect(confirmationFor(30, ['us1', 'au1'])).toBe('30 undo')
})

test('settings must be whole numbers in their range', () => {
  expect(parseSettings(form)).toEqual(defaultSettings)
  expect(problems({ ...form, perSecond: '125', wave: '0', canary: '1.5' }, 1)).toEqual({
    perSecond: 'From 1 to 124.',
    wave: 'From 1 to 10,000.',
    canary: 'Enter a whole number. From 0 to 1,000.',
  })
  expect(parseSettings({ ...form, stopAfter: '' })).toBeNull()
})

test('the duration of a run includes its rate and its pauses', () => {
  expect(secondsOf(463, defaultSettings)).toBeCloseTo(463 / 50 + 10 * 10)
  expect(secondsOf(5, defaultSettings)).toBeCloseTo(0.1)
  expect([durationWords(0.1), durationWords(109), durationWords(7_300)]).toEqual([
    'about 1 s',
    'about 2 min',
    'about 2 h',
  ])
})
