import { describe, expect, test } from 'vitest'
import { instance } from '../../domain/account/facts-fixture.ts'
import { apiError } from '../../forms/form-fixture.ts'
import { generalFields, generalValues, generalWrites, placeGeneralRefusal } from './general-form.ts'

test('a trunk without a name and a URL has empty fields', () => {
  const values = generalValues(instance('ie1', { friendlyName: null, disasterRecoveryUrl: null }))
  expect(values).toMatchObject({ friendlyName: '', disasterRecoveryUrl: '', recordingMode: 'do-not-record' })
  expect(Object.keys(values)).toEqual(Object.keys(generalFields))
})

describe('the writes', () => {
  test('separate the trunk’s settings from the recording’s', () => {
    expect(generalWrites({ secure: true, recordingMode: 'record-from-answer', recordingTrim: 'trim-silence' })).toEqual(
      {
        trunk: { secure: true },
        recording: { mode: 'record-from-answer', trim: 'trim-silence' },
      },
    )
  })
  test('clear empty text and trim blanks', () => {
    expect(generalWrites({ friendlyName: '  ', disasterRecoveryUrl: '' }).trunk).toEqual({
      friendlyName: null,
      disasterRecoveryUrl: null,
    })
    expect(generalWrites({ friendlyName: ' Depot ' }).trunk).toEqual({ friendlyName: 'Depot' })
  })
  test('contain nothing else', () => {
    expect(generalWrites({ cnamLookupEnabled: false })).toEqual({ trunk: { cnamLookupEnabled: false }, recording: {} })
  })
})

describe('a refusal', () => {
  const invalid = apiError({ code: 20001 })
  test('of an invalid parameter is about the URL if it was sent', () => {
    expect(placeGeneralRefusal(invalid, { disasterRecoveryUrl: 'x' })).toBe('disasterRecoveryUrl')
    expect(placeGeneralRefusal(invalid, { secure: true })).toBeNull()
  })
  test('of another kind is about no field', () => {
    expect(placeGeneralRefusal(apiError({ code: 20003 }), { disasterRecoveryUrl: 'x' })).toBeNull()
  })
})
