import { describe, expect, it } from 'vitest'
import { originationUrl } from '../../../domain/account/facts-fixture.ts'
import { apiError } from '../../../forms/form-fixture.ts'
import { problemsOf } from '../../../forms/form-values.ts'
import { changedSettings, newUrlValues, placeUrlRefusal, urlFields, urlSettings, urlValues } from './url-form.ts'

const url = originationUrl('us1', 'sip:pbx.example.com;edge=ashburn', { priority: 10, weight: 70 })
const values = urlValues(url)
const setting = { region: 'us1', secure: false } as const
const fields = urlFields(setting)

describe('a new URI', () => {
  it.each([
    ['alone: Twilio’s default of 10', [], '10'],
    ['after the last enabled one', [url, originationUrl('us1', 'sip:off', { priority: 500, enabled: false })], '20'],
    ['at most the highest that Twilio allows', [originationUrl('us1', 'sip:last', { priority: 65_530 })], '65535'],
  ])('%s', (_, urls, priority) => {
    expect(newUrlValues(urls)).toMatchObject({ priority, weight: '10', enabled: true, sipUrl: '' })
  })
})

it('sends numbers as numbers, and only what changed in an update', () => {
  expect(urlSettings(values, setting)).toEqual({
    sipUrl: url.sipUrl,
    friendlyName: url.friendlyName,
    priority: 10,
    weight: 70,
    enabled: true,
  })
  expect(changedSettings({ weight: '7', enabled: false }, { ...values, weight: '7', enabled: false }, setting)).toEqual(
    {
      weight: 7,
      enabled: false,
    },
  )
})

it('finds what the API would refuse', () => {
  expect(problemsOf(fields, values)).toEqual({})
  expect(
    Object.keys(problemsOf(fields, { ...values, sipUrl: '', friendlyName: '', priority: '-1', weight: 'x' })),
  ).toEqual(['sipUrl', 'friendlyName', 'priority', 'weight'])
  expect(urlSettings({ ...values, weight: 'x' }, setting)).toBeUndefined()
})

it.each([
  [20001, { sipUrl: 'sip:x' }, 'sipUrl'],
  [20001, { weight: '7' }, null],
  [21249, { sipUrl: 'sip:x' }, null],
])('a refusal with %i of %j is about %s', (code, sent, field) => {
  expect(placeUrlRefusal(apiError({ status: 400, code }), sent)).toBe(field)
})
