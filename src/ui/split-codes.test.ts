import { describe, expect, it } from 'vitest'
import { failureTexts } from '../domain/verdict/failure-text.ts'
import { splitCodes } from './split-codes.ts'

/** The codes found in a text. */
const found = (text: string) => splitCodes(text).filter((_, at) => at % 2 === 1)

describe('splitCodes', () => {
  it('puts the codes at the odd places and keeps every character', () => {
    expect(splitCodes('Every call is refused (32200). Retry.')).toEqual([
      'Every call is refused (',
      '32200',
      '). Retry.',
    ])
    expect(splitCodes('Nothing fails.')).toEqual(['Nothing fails.'])
  })

  it.each([
    ['32200', ['32200']],
    ['20003, HTTP 401', ['20003']],
    ['Twilio refused this: “Taken” (21248, HTTP 400). Choose another.', ['21248']],
    ['Calls to numbers routed here fail with 32010.', ['32010']],
    ['calls fail with 32202 if it differs', ['32202']],
    ['calls get 403, error 32201', ['32201']],
    ['Refused in IE1 with 403, 32201', ['32201']],
    ['they fail, error 32208, 32209.', ['32208', '32209']],
    ['Refused, 32200', ['32200']],
    ['After Re-route: fails, 32010', ['32010']],
    ['Failed: 503, code 20503: Service unavailable', ['20503']],
    ['Failed: 503, 20503: Service unavailable (IE1)', ['20503']],
  ])('finds the codes of "%s"', (text, codes) => {
    expect(found(text)).toEqual(codes)
  })

  it.each([
    '+1 402 320 2123',
    '+49 32010 21247',
    '+4932010321',
    '(402) 555-1212',
    'from +44 20123 45678',
    'sip:pbx.example.com:32010',
    'sip:20001@pbx.example.com',
    'Allow UDP ports 20000-60000, or port 32010',
    'TK32010aaaaaaaaaaaaaaaaaaaaaaaaaa20404',
    '203.0.113.7/32, 20.32.200.1',
    'Calls as 20001, 20002, and 21000 more',
    'Calls as user 32201 would be refused',
    'Desk 21247, Desk 32010',
    '10,000 numbers, 21,247 calls, 322011 (320100)',
    'fails with 404, HTTP 503 (408)',
    'fail with 32010.5, 32010-32011 and 32010:5060',
    'https://twilio.com/docs/api/errors/32010',
    '2 September 2026',
  ])('finds no code in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it('finds the code of every failure, as its sentence names it', () => {
    for (const { code, calls } of Object.values(failureTexts)) {
      expect(found(`Calls ${calls}.`)).toEqual(code === null || code < 10_000 ? [] : [`${code}`])
    }
  })
})
