import { expect, test } from 'vitest'
import { failureWords } from './failure-text.ts'
import { apiError } from './form-fixture.ts'
import type { FormFailure } from './save-outcome.ts'

const down = { status: 503, code: 20503, twilioMessage: 'Service unavailable' } as const
const lost = { kind: 'unreachable', status: null, code: null, twilioMessage: null } as const

test.each<readonly [FormFailure, string, string, string]>([
  [
    { kind: 'refused', error: apiError(down) },
    'Saving the settings failed in',
    'IE1 cannot accept it now; nothing was changed. Retry.',
    'Retry',
  ],
  [
    { kind: 'refused', error: apiError({ status: 401, code: 20003 }), what: 'Saving the recording' },
    'Saving the recording failed in',
    'IE1 refused this key: it is probably a US1 key. Use an IE1 key; a key works in one Region only.',
    'Retry',
  ],
  [
    { kind: 'not-applied', error: apiError(lost) },
    'Saving the settings failed in',
    'It was not applied: the answer was lost, and IE1 does not have what was sent. Retry.',
    'Retry',
  ],
  [
    { kind: 'not-applied', error: apiError({ status: 500, code: 20500 }) },
    'Saving the settings failed in',
    'It was not applied: the answer was lost, and IE1 does not have what was sent. Retry.',
    'Retry',
  ],
  [
    { kind: 'unknown', error: apiError({ kind: 'malformed', status: 200, code: null }) },
    'Saving the settings: outcome not known in',
    'We don’t know if it was applied: the answer was lost, and a check could not tell yet. Look again before you repeat it.',
    'Look again',
  ],
  [
    { kind: 'not-read', error: apiError({ ...down, method: 'GET' }) },
    'Saving the settings: nothing was sent, because loading the saved values failed in',
    'IE1 cannot answer now. This is its API, and says nothing about its calls. Retry.',
    'Retry',
  ],
  [
    { kind: 'broken', error: new Error('x is not a function') },
    'Saving the settings failed in this console',
    'x is not a function',
    'Retry',
  ],
])('%o', (failure, title, meaning, again) => {
  expect(failureWords(failure, 'Saving the settings')).toMatchObject({ title, meaning, again })
})

test('keeps Twilio’s sentence, code and status', () => {
  const words = failureWords({ kind: 'refused', error: apiError(down) }, 'Saving')
  expect(words).toMatchObject({ region: 'ie1', sentence: 'Service unavailable', code: '20503, HTTP 503' })
})
