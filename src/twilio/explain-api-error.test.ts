import { describe, expect, test } from 'vitest'
import { ApiError, type ApiErrorDetails } from './api-error.ts'
import { explain } from './explain-api-error.ts'

const failure = (details: Partial<ApiErrorDetails>): ApiError =>
  new ApiError(
    {
      kind: 'refused',
      region: 'ie1',
      product: 'trunking',
      method: 'GET',
      path: '/v1/Trunks',
      status: null,
      code: null,
      twilioMessage: null,
      moreInfo: null,
      retryAfter: null,
      sent: true,
      ...details,
    },
    'for logs',
  )

const what = 'Re-routing termination'

describe('meaning', () => {
  test.each<[Partial<ApiErrorDetails>, string]>([
    [{ status: 401, code: 20003 }, 'IE1 refused this key: it is probably a US1 key.'],
    [{ status: 401, code: 20003, region: 'us1' }, 'US1 refused this key: it is probably another Region’s key.'],
    [{ status: 404, code: 20404 }, 'IE1 does not have it. It may still exist: other Regions return 404 for its SID.'],
    [{ status: 429, code: 20429 }, 'There were too many requests at once; nothing was done.'],
    [{ status: 503 }, 'IE1 cannot answer now. This is its API, and says nothing about its calls.'],
    [{ status: 503, product: 'routes' }, 'No Region’s routes host can answer now.'],
    [
      { status: 503, product: 'routes', method: 'POST' },
      'No Region’s routes host can accept it now; nothing was changed.',
    ],
    [{ status: 503, method: 'POST' }, 'IE1 cannot accept it now; nothing was changed.'],
    [{ status: 500, method: 'POST' }, 'IE1 failed while answering; the change may have been applied.'],
    [{ status: 500, method: 'DELETE' }, 'IE1 failed while answering; the change may have been applied.'],
    [{ status: 503, method: 'DELETE' }, 'IE1 cannot accept it now; nothing was changed.'],
    [{ status: 400, method: 'DELETE' }, 'IE1 refused it; nothing was changed.'],
    [{ status: 400, method: 'POST' }, 'IE1 refused it; nothing was changed.'],
    [{ status: 400 }, 'IE1 refused to answer this.'],
    [{ kind: 'unreachable' }, 'IE1 did not answer. This is its API, and says nothing about its calls.'],
    [{ kind: 'unreachable', product: 'routes' }, 'No Region’s routes host answered.'],
    [{ kind: 'unreachable', method: 'POST' }, 'We don’t know if it was applied.'],
    [{ kind: 'unreachable', method: 'DELETE' }, 'We don’t know if it was applied.'],
    [{ kind: 'unreachable', sent: false, method: 'POST' }, 'The API did not start, so nothing was sent.'],
    [{ kind: 'not-the-api', status: 200 }, 'Something other than Twilio’s API answered at this address.'],
    [{ kind: 'malformed', status: 200 }, 'IE1 answered in a form that this console does not understand.'],
  ])('of %j', (details, meaning) => {
    expect(explain(failure(details), { what }).meaning).toBe(meaning)
  })
})

test('says what failed, in which Region, with Twilio’s own sentence and code', () => {
  const error = failure({ status: 401, code: 20003, twilioMessage: 'Authenticate' })
  expect(explain(error, { what: 'Reading trunks' })).toEqual({
    title: 'Reading trunks failed in IE1',
    sentence: 'Authenticate',
    code: 20003,
    meaning: 'IE1 refused this key: it is probably a US1 key.',
    next: 'Use an IE1 key; a key works in one Region only.',
  })
})

test('does not say that a write failed if its answer was lost', () => {
  expect(explain(failure({ kind: 'unreachable', method: 'POST' }), { what })).toEqual({
    title: 'Re-routing termination: no answer from IE1',
    sentence: null,
    code: null,
    meaning: 'We don’t know if it was applied.',
    next: 'Load it again before you repeat it.',
  })
})

test('says that it was not applied if the fetched route shows that', () => {
  expect(
    explain(failure({ kind: 'unreachable', method: 'POST' }), { what, readBack: { kind: 'implicit' } }),
  ).toMatchObject({
    title: 'Re-routing termination failed in IE1',
    meaning: 'It was not applied: the answer was lost, and the route still says US1.',
    next: 'Retry.',
  })
})

test.each<[string, Partial<ApiErrorDetails>]>([
  ['no host took the write', { status: 503, product: 'routes', method: 'POST' }],
  ['no host can tell', { status: 500, product: 'routes' }],
  ['no host answers', { kind: 'unreachable', product: 'routes' }],
])('names no single Region for a route: %s', (_case, details) => {
  expect(explain(failure(details), { what }).title).toBe('Re-routing termination failed in every Region')
})

test('names the Region whose host refused a route', () => {
  const refused = failure({ status: 400, product: 'routes', method: 'POST' })
  expect(explain(refused, { what }).title).toBe('Re-routing termination failed in IE1')
})
